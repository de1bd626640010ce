import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { LibraryPage, Place } from "./model";
import * as s from "./SearchResults.module.css";
import { searchPages } from "./searchPages";

/** More would be a list to read rather than an answer. */
const most = 40;

interface SearchResultsProps {
  pages: readonly LibraryPage[];
  query: string;
  onPlace: (place: Place) => void;
}

/** Where the words stand; one press leads there. */
export function SearchResults({ pages, query, onPlace }: SearchResultsProps) {
  const t = useTranslations("library");
  const found = useMemo(() => searchPages(pages, query), [pages, query]);
  return (
    <div>
      <p role="status" className={s.count}>
        {t("found", { count: found.length, query: query.trim() })}
      </p>
      <ul className={s.results}>
        {found.slice(0, most).map(({ page, line, text }) => (
          <li key={`${page.id} ${line?.id}`}>
            <button
              type="button"
              className={s.result}
              onClick={() => onPlace(line ? { page: page.id, line: line.id } : { page: page.id })}
            >
              <span className={s.where}>
                {t(`topics.${page.topic}`)} · {page.title}
              </span>
              <span className={s.text}>
                {line?.label && <strong className={s.label}>{line.label} </strong>}
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={s.count}>{t("more", { count: found.length - most })}</p>}
    </div>
  );
}
