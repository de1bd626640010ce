import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { newPersonKey } from "../../../records/changes/people";
import { peopleOfDeal } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Combobox } from "../../parts/Combobox";

interface PersonFieldProps {
  label: string;
  state: DealState;
  value: string | null;
  onChoose: (personKey: string | null) => void;
  isReadOnly?: boolean;
}

/** Chooses somebody of the deal, or adds who isn't in the CRM's list by typing the name. */
export function PersonField({ label, state, value, onChoose, isReadOnly }: PersonFieldProps) {
  const t = useTranslations("common.person");
  const { common } = useMethodTexts();
  const write = useWrite();
  const { stored, opportunityKey } = state;
  const options = useMemo(
    () =>
      (stored ? peopleOfDeal(stored) : []).map((person) => ({
        value: person.personKey,
        label: person.name || t("noName"),
        detail: [person.title, ...person.roles.map((role) => common.roles[role]?.name ?? role)]
          .filter(Boolean)
          .join(" · "),
      })),
    [stored, common, t],
  );
  const add = async (name: string) => {
    const personKey = newPersonKey();
    const added = await write({ name: "person.add", opportunityKey, personKey, person: { name } });
    if (added) onChoose(personKey);
  };
  return (
    <Combobox
      label={label}
      value={value}
      options={options}
      onChoose={onChoose}
      onCreate={(name) => void add(name)}
      createLabel={(name) => t("add", { name })}
      emptyLabel={t("nobody")}
      placeholder={t("choose")}
      isReadOnly={isReadOnly}
    />
  );
}
