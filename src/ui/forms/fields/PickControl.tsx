import { useTranslations } from "use-intl";
import { Combobox } from "../../parts/Combobox";
import { pickedName } from "../model/content";
import type { PickPart } from "../model/part";
import { isForeign, linesOf, newLineId, nextOrder } from "../model/values";
import { useForm } from "./formContext";

interface PickControlProps {
  part: PickPart;
  label: string;
  value: string;
}

/** A line of another table of this deal; what isn't there yet is added there, its one home. */
export function PickControl({ part, label, value }: PickControlProps) {
  const t = useTranslations("forms.pick");
  const { source, isReadOnly, write } = useForm();
  const { opportunityKey } = source.state;
  const found = linesOf(part.from.raw(source));
  const lines = isForeign(found) ? [] : found;
  const options = lines.flatMap(({ id, cells }) => {
    const name = cells[part.column];
    return typeof name === "string" && name.trim() ? [{ value: id, label: name }] : [];
  });
  const isListed = !value || options.some((option) => option.value === value);
  return (
    <Combobox
      label={label}
      value={value || null}
      options={
        isListed ? options : [...options, { value, label: pickedName(part.from, part.column, value, source) }]
      }
      onChoose={(id) => write(part.write(id, opportunityKey))}
      onCreate={(name) => {
        const id = newLineId();
        write(part.from.write({ [id]: { [part.column]: name, order: nextOrder(lines) } }, opportunityKey));
        write(part.write(id, opportunityKey));
      }}
      createLabel={(text) => t("add", { text })}
      emptyLabel={t("empty")}
      placeholder={t("choose")}
      isReadOnly={isReadOnly}
    />
  );
}
