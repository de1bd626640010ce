import { createPortal } from "react-dom";
import type { Language } from "../../method/vocabulary";
import { ContentView } from "./fields/ContentView";
import type { FormContent } from "./model/content";
import * as s from "./PrintedForm.module.css";

/** The form on paper (A4 or Letter): there all the time, seen by the printer only. Empty fields stay to be filled by hand. */
export function PrintedForm({ content, language }: { content: FormContent; language: Language }) {
  return createPortal(
    <article className={s.sheet} lang={language}>
      <h1 className={s.title}>{content.title}</h1>
      {content.purpose && <p className={s.purpose}>{content.purpose}</p>}
      <dl className={s.facts}>
        {content.facts.map(([name, value]) => (
          <div key={name} className={s.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {content.fields.map(({ label, contents }) => (
        <section key={label} className={s.field}>
          <h2 className={s.label}>{label}</h2>
          {contents.map(({ label: name, content: each }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a field's parts never change their order
            <div key={at} className={s.part}>
              {name && (each || contents.length > 1) && <h3 className={s.name}>{name}</h3>}
              {each ? <ContentView content={each} /> : <p className={s.blank} />}
            </div>
          ))}
        </section>
      ))}
    </article>,
    document.body,
  );
}
