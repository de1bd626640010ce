import ChevronLeft from "lucide-react/dist/esm/icons/chevron-left.mjs";
import Search from "lucide-react/dist/esm/icons/search.mjs";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { SkeletonLines } from "../parts/Skeleton";
import * as s from "./Library.module.css";
import { LibraryPageView } from "./LibraryPageView";
import { LibraryTopics } from "./LibraryTopics";
import type { Place } from "./model";
import { SearchResults } from "./SearchResults";
import { useLibraryPages } from "./useLibraryPages";

interface LibraryProps {
  /** null: the topics (where there is room, the first page stands beside them). */
  place: Place | null;
  onPlace: (place: Place | null) => void;
}

/** Everything the method says, by topic and by search. Beside a CRM page it shows one thing at a time. */
export function Library({ place, onPlace }: LibraryProps) {
  const t = useTranslations("library");
  const pages = useLibraryPages();
  const [query, setQuery] = useState("");
  const searchId = useId();
  if (!pages) return <SkeletonLines lines={12} />;
  const shown = pages.find(({ id }) => id === place?.page) ?? null;
  const go = (to: Place | null) => {
    setQuery("");
    onPlace(to);
  };
  return (
    <div className={s.library}>
      <div className={s.searchBar}>
        <Search className={s.searchIcon} size={14} aria-hidden />
        <label htmlFor={searchId} className={s.hidden}>
          {t("search")}
        </label>
        <input
          id={searchId}
          type="search"
          className={s.search}
          placeholder={t("search")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {query.trim() !== "" ? (
        <SearchResults pages={pages} query={query} onPlace={go} />
      ) : (
        <div className={s.columns} data-is-open={shown !== null}>
          <LibraryTopics pages={pages} shown={shown?.id ?? null} onPlace={go} />
          <div className={s.page}>
            {shown && (
              <button type="button" className={s.back} onClick={() => go(null)}>
                <ChevronLeft size={14} aria-hidden />
                {t("all")}
              </button>
            )}
            <ShownPage pages={pages} place={shown ? place : null} />
          </div>
        </div>
      )}
    </div>
  );
}

function ShownPage({
  pages,
  place,
}: {
  pages: NonNullable<ReturnType<typeof useLibraryPages>>;
  place: Place | null;
}) {
  const page = pages.find(({ id }) => id === place?.page) ?? pages[0];
  return page ? (
    <LibraryPageView key={page.id} page={page} line={place?.line ?? null} isGoneTo={place !== null} />
  ) : null;
}
