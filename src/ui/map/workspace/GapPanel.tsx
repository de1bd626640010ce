import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Combobox } from "../../parts/Combobox";
import { RoleShape } from "../../parts/RoleShape";
import { usePeopleActions } from "../../sidebar/people/usePeopleActions";
import * as s from "./GapPanel.module.css";
import type { PanelProps } from "./SidePanel";

/** A role that somebody must hold: it becomes the person who is chosen, or who is typed. */
export function GapPanel({ state, people, isReadOnly, gap }: PanelProps & { gap: DealPerson }) {
  const t = useTranslations("map.panel");
  const { common } = useMethodTexts();
  const actions = usePeopleActions(state.opportunityKey);
  const rows = state.stored?.people ?? [];
  const role = gap.details.seeks ?? "KDL";
  const candidates = people.filter(({ details }) => !details.seeks && details.side !== "ours");
  const fill = (personKey: string | null) => {
    const found = candidates.find((person) => person.personKey === personKey);
    if (found) void actions.fillGap(gap, found.personKey, found.name, rows);
  };
  const fillWithNew = async (name: string) => {
    const personKey = await actions.addPerson({ name });
    if (personKey) void actions.fillGap(gap, personKey, name, rows);
  };
  return (
    <>
      <p className={s.role}>
        <RoleShape bduRole={role} isHeld={false} />
        {t("seeks", { role: common.roles[role]?.name ?? role })}
      </p>
      {!isReadOnly && (
        <>
          <Combobox
            label={t("who")}
            value={null}
            options={candidates.map(({ personKey, name, title }) => ({
              value: personKey,
              label: name,
              detail: title,
            }))}
            emptyLabel={t("nobody")}
            onChoose={fill}
            onCreate={(name) => void fillWithNew(name)}
            createLabel={(name) => t("create", { name })}
          />
          <Button
            size="small"
            look="danger"
            className={s.remove}
            onClick={() => void actions.removePerson(gap.personKey, gap.name)}
          >
            {t("stopLooking")}
          </Button>
        </>
      )}
    </>
  );
}
