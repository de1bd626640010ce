import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { useWrite } from "../../data/useWrite";
import { DateField } from "../../parts/DateField";
import type { QuickForm } from "./form";

interface QuickStepProps {
  form: Extract<QuickForm, { mode: "step" }>;
  today: string;
  onNext: () => void;
}

/** On which day the next step is: without one it doesn't count. */
export function QuickStep({ form, today, onNext }: QuickStepProps) {
  const t = useTranslations("plan.nextStep");
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  if (!form.options.some(({ id, isOn }) => id !== "none" && isOn)) return null;
  const isPast = form.date !== null && form.date < today;
  return (
    // Enter in the field goes on, as everywhere in the quick look.
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <DateField
        label={t("date")}
        value={form.date}
        error={isPast ? t("past") : null}
        isReadOnly={isReadOnly}
        onSave={(day) => void write(form.dateChange(day))}
      />
    </form>
  );
}
