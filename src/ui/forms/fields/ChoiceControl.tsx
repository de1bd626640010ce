import { useTranslations } from "use-intl";
import { Select } from "../../parts/Select";
import type { Option } from "../model/part";
import { useForm } from "./formContext";

interface ChoiceControlProps {
  label: string;
  value: string;
  options: Option[];
  onSave: (value: string | null) => void;
  isLabelHidden?: boolean;
  /** What nothing chosen means here. */
  emptyLabel?: string;
}

/** One of some, or none. A value that this version doesn't offer stays what it is until another one is chosen. */
export function ChoiceControl({
  label,
  value,
  options,
  onSave,
  isLabelHidden,
  emptyLabel,
}: ChoiceControlProps) {
  const t = useTranslations("forms");
  const { isReadOnly } = useForm();
  const isOffered = value === "" || options.some((option) => option.value === value);
  return (
    <Select
      label={label}
      isLabelHidden={isLabelHidden}
      value={value}
      options={[
        { value: "", label: emptyLabel ?? t("choose") },
        ...options,
        ...(isOffered ? [] : [{ value, label: value }]),
      ]}
      isReadOnly={isReadOnly}
      onChoose={(chosen) => onSave(chosen || null)}
    />
  );
}
