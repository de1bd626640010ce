import { useTranslations } from "use-intl";
import { useI18n } from "../../../i18n/store";
import { useMethodTexts } from "../../data/method";
import * as s from "../Entry.module.css";
import { ownRolesIn } from "./ownRolesIn";

/** A team's own roles, each with the one of the six that it counts as in the score. */
export function OwnRoles({ core, file }: { core: string; file: string }) {
  const t = useTranslations("playbooks.ownRoles");
  const language = useI18n((store) => store.language);
  const { common } = useMethodTexts();
  const roles = ownRolesIn(core, file, language);
  if (roles.length === 0) return null;
  return (
    <ul className={s.facts}>
      {roles.map(({ id, name, countsAs }) => (
        <li key={id}>
          {countsAs
            ? t("countsAs", { name, role: common.roles[countsAs]?.name ?? countsAs })
            : t("none", { name })}
        </li>
      ))}
    </ul>
  );
}
