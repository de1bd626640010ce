import { useTranslations } from "use-intl";
import { peopleOfDeal } from "../../../records/people";
import type { DealState } from "../../data/useDeal";
import { Combobox } from "../../parts/Combobox";

interface PersonOrNameProps {
  label: string;
  state: DealState;
  /** A person's key, or a name as typed. */
  value: string | null;
  onChoose: (value: string | null) => void;
  isReadOnly: boolean;
}

/** Somebody of the deal, or just a name or an office: who answers for a reason need not be a contact. */
export function PersonOrName({ label, state, value, onChoose, isReadOnly }: PersonOrNameProps) {
  const t = useTranslations();
  const people = state.stored ? peopleOfDeal(state.stored) : [];
  const options = people.map(({ personKey, name, title }) => ({
    value: personKey,
    label: name || t("common.person.noName"),
    detail: title,
  }));
  const isName = value !== null && !options.some((option) => option.value === value);
  return (
    <Combobox
      label={label}
      value={value}
      options={isName ? [...options, { value, label: value, detail: "" }] : options}
      onChoose={onChoose}
      onCreate={onChoose}
      createLabel={(name) => t("plan.useName", { name })}
      emptyLabel={t("plan.typeName")}
      placeholder={t("common.person.choose")}
      isReadOnly={isReadOnly}
    />
  );
}
