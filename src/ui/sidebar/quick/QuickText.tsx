import { useCanWrite } from "../../data/database";
import { useWrite } from "../../data/useWrite";
import { TextField } from "../../parts/TextField";
import type { QuickForm } from "./form";

interface QuickTextProps {
  form: Extract<QuickForm, { mode: "text" }>;
  label: string;
  onNext: () => void;
}

/** An answer in a line of one's own words; Enter goes on. */
export function QuickText({ form, label, onNext }: QuickTextProps) {
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={form.value}
        isReadOnly={isReadOnly}
        onSave={(text) => void write(form.change(text))}
      />
    </form>
  );
}
