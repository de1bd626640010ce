import { useTranslations } from "use-intl";
import * as s from "./PeopleSearch.module.css";
import { PlainInput } from "./PlainInput";

interface PeopleSearchProps {
  query: string;
  onQuery: (query: string) => void;
}

/** Finds by name, post, organisation or role; the arrow goes on into the rows. Stays in sight over a long list. */
export function PeopleSearch({ query, onQuery }: PeopleSearchProps) {
  const t = useTranslations("people");
  return (
    <search
      className={s.search}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        document.querySelector<HTMLElement>("tr[data-person]")?.focus();
      }}
    >
      <PlainInput
        type="search"
        label={t("search")}
        placeholder={t("search")}
        isLabelHidden
        value={query}
        onChange={onQuery}
      />
    </search>
  );
}
