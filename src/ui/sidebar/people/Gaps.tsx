import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { type DealPerson, peopleOfDeal } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Combobox } from "../../parts/Combobox";
import { IconButton } from "../../parts/IconButton";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./Gaps.module.css";
import type { PeopleActions } from "./usePeopleActions";

interface GapsProps {
  gaps: readonly DealPerson[];
  state: DealState;
  actions: PeopleActions;
  isReadOnly: boolean;
}

/** Roles that somebody must hold and nobody is known for: each becomes the person who is chosen for it. */
export function Gaps({ gaps, state, actions, isReadOnly }: GapsProps) {
  const t = useTranslations("people.gap");
  const { common } = useMethodTexts();
  if (gaps.length === 0) return null;
  const rows = state.stored?.people ?? [];
  const people = state.stored ? peopleOfDeal(state.stored).filter(({ details }) => !details.seeks) : [];
  const options = people.map(({ personKey, name, title }) => ({
    value: personKey,
    label: name,
    detail: title,
  }));
  return (
    <section className={s.gaps} aria-label={t("title", { count: gaps.length })}>
      <ul className={s.list}>
        {gaps.map((gap) => {
          const role = gap.details.seeks ?? "KDL";
          const roleName = common.roles[role]?.name ?? role;
          return (
            <li key={gap.personKey} className={s.gap}>
              <span className={s.what}>
                <RoleShape bduRole={role} isHeld={false} size={14} />
                {roleName}
                <span className={s.whom}>{gap.name}</span>
              </span>
              {!isReadOnly && (
                <>
                  <Combobox
                    className={s.who}
                    label={t("who")}
                    value={null}
                    options={options}
                    emptyLabel={t("who")}
                    placeholder={t("who")}
                    onChoose={(personKey) => {
                      const found = people.find((person) => person.personKey === personKey);
                      if (found) void actions.fillGap(gap, found.personKey, found.name, rows);
                    }}
                  />
                  <IconButton
                    size="small"
                    className={s.drop}
                    label={t("remove", { role: roleName, name: gap.name })}
                    icon={<X size={14} aria-hidden />}
                    onClick={() => void actions.removePerson(gap.personKey, gap.name)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
