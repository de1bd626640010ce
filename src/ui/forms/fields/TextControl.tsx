import { useTranslations } from "use-intl";
import { DateField } from "../../parts/DateField";
import { TextArea } from "../../parts/TextArea";
import { TextField } from "../../parts/TextField";
import { PersonOrName } from "../../sidebar/plan/PersonOrName";
import { PersonField } from "../../sidebar/shell/PersonField";
import { useForm } from "./formContext";

interface TextControlProps {
  type: "line" | "text" | "day" | "person" | "personOrName";
  label: string;
  value: string;
  /** Stands in for what the rep hasn't written. */
  isKnown?: boolean;
  onSave: (value: string | null) => void;
}

/** One line, several, a day, somebody of the deal: what is kept as text. */
export function TextControl({ type, label, value, isKnown = false, onSave }: TextControlProps) {
  const t = useTranslations("forms");
  const { source, isReadOnly } = useForm();
  const shared = { label, isReadOnly, hint: isKnown ? t("fromKnown") : undefined };
  const saveText = (text: string) => onSave(text.trim() ? text : null);
  const people = { label, isReadOnly, state: source.state, value: value || null, onChoose: onSave };
  switch (type) {
    case "line":
      return <TextField {...shared} value={value} onSave={saveText} />;
    case "text":
      return <TextArea {...shared} value={value} onSave={saveText} />;
    case "day":
      return <DateField {...shared} value={value || null} onSave={onSave} />;
    case "person":
      return <PersonField {...people} />;
    case "personOrName":
      return <PersonOrName {...people} />;
  }
}
