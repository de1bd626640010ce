import { Fragment, type ReactNode } from "react";
import type { Language } from "../../../method/vocabulary";
import type { SheetContent } from "./model/sheet";
import * as s from "./Sheet.module.css";

interface SheetProps {
  content: SheetContent;
  language: Language;
  /** Stands under all that is said. */
  picture?: ReactNode;
}

/** The page as it is shown and printed. */
export function Sheet({ content, language, picture }: SheetProps) {
  const Label = content.sections.some(({ part }) => part) ? "h4" : "h3";
  return (
    <article className={s.sheet} lang={language}>
      <header className={s.head}>
        <h2 className={s.title}>{content.title}</h2>
        <p className={s.sentence}>{content.sentence}</p>
      </header>
      <div className={s.sections}>
        {content.sections.map(({ title, part, lines, table }) => (
          <Fragment key={title}>
            {part && <h3 className={s.part}>{part}</h3>}
            <section className={s.section} data-table={table !== undefined}>
              <Label className={s.label}>{title}</Label>
              {lines.length > 0 && (
                <ul className={s.lines}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {table && (
                <table className={s.table}>
                  <thead>
                    <tr>
                      {table.heads.map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {table.rows.map((row) => (
                      <tr key={row.join(" ")}>
                        {row.map((cell, at) => (
                          <td key={table.heads[at]}>{cell}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </section>
          </Fragment>
        ))}
      </div>
      {picture}
    </article>
  );
}
