import { useTranslations } from "use-intl";
import * as s from "./EvidenceServed.module.css";
import { ChoiceControl } from "./fields/ChoiceControl";
import { useForm } from "./fields/formContext";
import { evidenceLevel } from "./model/homes";
import { isForeign, textOf } from "./model/values";

/** The items of evidence that a form helps to prove, each at its level: set here, it is set everywhere. */
export function EvidenceServed({ items }: { items: string[] }) {
  const t = useTranslations("forms.evidence");
  const { say, source, write } = useForm();
  if (items.length === 0) return null;
  return (
    <section className={s.evidence}>
      <h3 className={s.title}>{t("title")}</h3>
      <p className={s.why}>{t("why")}</p>
      <ul className={s.items}>
        {items.map((item) => {
          const part = evidenceLevel(item, source);
          const level = textOf(part.raw(source));
          const text = say.common.items[item]?.text ?? item;
          return (
            <li key={item} className={s.item}>
              <span className={s.text}>{text}</span>
              <ChoiceControl
                label={t("level", { item: text })}
                isLabelHidden
                emptyLabel={t("none")}
                value={level === undefined || isForeign(level) ? "" : level}
                options={part.options(say, source)}
                onSave={(value) => write(part.write(value, source.state.opportunityKey))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
