import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Popover } from "../../parts/Popover";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./RoleHelp.module.css";
import { useRoleTexts } from "./useRoleTexts";

/** A role's name; pressed, it opens how to recognise who holds it. */
export function RoleHelp({ bduRole }: { bduRole: Role }) {
  const t = useTranslations("people.help");
  const { common } = useMethodTexts();
  const name = common.roles[bduRole]?.name ?? bduRole;
  return (
    <Popover
      label={t("label", { role: name })}
      placement="bottom-start"
      trigger={
        <button type="button" className={s.term} aria-label={t("label", { role: name })}>
          {name}
        </button>
      }
    >
      <RoleCard bduRole={bduRole} name={name} />
    </Popover>
  );
}

function RoleCard({ bduRole, name }: { bduRole: Role; name: string }) {
  const t = useTranslations("people.help");
  const { common } = useMethodTexts();
  const texts = useRoleTexts()?.roles[bduRole];
  const part = (title: string, lines: { id: string; text: string }[] | undefined) =>
    lines && (
      <>
        <h3 className={s.part}>{title}</h3>
        <ul className={s.lines}>
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h2 className={s.title}>
        <RoleShape bduRole={bduRole} size={16} />
        {name}
      </h2>
      <p>{common.roles[bduRole]?.def}</p>
      {part(t("signs"), texts?.sig)}
      {part(t("mistaken"), texts?.look)}
      {part(t("ask"), texts?.ask)}
    </>
  );
}
