import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import type { EntityTable } from "../../../records/backup/tombstones";
import { useDatabase } from "../../data/database";
import * as s from "../parts/TextColumn.module.css";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import { HistoryList } from "./HistoryList";

const tables = ["people", "accounts", "opportunities"] as const satisfies readonly EntityTable[];

/** The history of one record by itself: `#/history/people/KEY`. */
export default function HistoryView({ params: [name, key = ""] }: ViewProps) {
  const t = useTranslations("history");
  const db = useDatabase((store) => store.db);
  const table = tables.find((each) => each === name) ?? "people";
  const person = useLiveQuery(
    async () => (db && table === "people" ? await db.rows("people").get(key) : undefined),
    [db, table, key],
  );
  const called = person?.body.name ?? person?.body.page?.name;
  const title = called ? t("of", { name: called }) : t("title");
  useTitle(title);
  return (
    <section className={s.view}>
      <h1 className={s.title}>{title}</h1>
      <HistoryList entity={{ table, key }} />
    </section>
  );
}
