import { useTranslations } from "use-intl";
import * as s from "./FormFieldView.module.css";
import { PartView } from "./fields/PartView";
import type { FormField } from "./model/form";

/** Kinds of parts that carry the field's words themselves, and those that take the whole width. */
const named = ["line", "text", "day", "person", "personOrName", "choice", "pick", "yesNo"];
const wide = ["text", "list", "checks", "table", "shown"];
const noted = ["opt", "after", "end"] as const;

/** A field under the playbook's words. One whose only part names itself by them needs no heading besides. */
export function FormFieldView({ field: { key, label, need, parts } }: { field: FormField }) {
  const t = useTranslations("forms");
  const [only] = parts;
  const when = noted.find((each) => each === need);
  const note = when && t(`need.${when}`);
  const namesItself =
    parts.length === 1 &&
    only !== undefined &&
    only.label === undefined &&
    named.some((type) => type === only.type);
  if (parts.length === 0) return null;
  if (namesItself) return <PartView part={only} label={note ? `${label} · ${note}` : label} />;
  return (
    <fieldset className={s.field}>
      <legend className={s.legend}>
        {label}
        {note && <span className={s.note}> · {note}</span>}
      </legend>
      <div className={s.parts}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field's parts never change their order
          <div key={`${key} ${at}`} className={s.part} data-wide={wide.some((type) => type === part.type)}>
            <PartView part={part} label={label} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
