import { useTranslations } from "use-intl";
import { isRole } from "../../../method/roles";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Badge } from "../../parts/Badge";
import { RoleShape } from "../../parts/RoleShape";
import { Section } from "../../parts/Section";
import { useView } from "../view";
import * as s from "./StageRoles.module.css";

interface StageRolesProps {
  state: DealState;
  stage: number;
  texts: StageTexts;
}

/** Who leads, helps or only watches at this stage, how to reach each, and who that is in this deal. */
export function StageRoles({ state, stage, texts }: StageRolesProps) {
  const t = useTranslations("guide.stage");
  const { core, common, words } = useMethodTexts();
  const show = useView((view) => view.show);
  const roles = core.stages[stage - 1]?.roles ?? [];
  const order = ["P", "S", "W"];
  const sorted = [...roles].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  const holders = (role: string) =>
    (state.deal.people ?? [])
      .filter(({ side, left, roles }) => side !== "ours" && !left && roles?.some((held) => held === role))
      .map(({ name, id }) => name || id)
      .join(", ");
  return (
    <Section title={t("roles")} level={3} startsOpen={false}>
      <ul className={s.roles}>
        {sorted.map(({ role, weight }) => (
          <li key={role} className={s.role}>
            <div className={s.head}>
              {isRole(role) && <RoleShape bduRole={role} isHeld={holders(role) !== ""} size={14} />}
              <button
                type="button"
                className={s.name}
                onClick={() => show("people", { kind: "role", id: role })}
              >
                {common.roles[role]?.name ?? role}
              </button>
              <Badge tone={weight === "P" ? "info" : "neutral"}>{words.roleWeights[weight]}</Badge>
            </div>
            <p className={s.who}>{holders(role) || t("nobodyYet")}</p>
            <p>{texts.roles[role]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
