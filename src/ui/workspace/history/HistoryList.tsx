import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Entity } from "../../../records/backup/tombstones";
import { historyOfEntity } from "../../../records/historyOfEntity";
import { checkRows } from "../../../records/read";
import { DEVICE } from "../../../records/schema/settings";
import { undoVerdicts } from "../../../records/undoOne";
import { useDatabase } from "../../data/database";
import { Button } from "../../parts/Button";
import { SkeletonLines } from "../../parts/Skeleton";
import { HistoryLine } from "./HistoryLine";
import * as s from "./HistoryList.module.css";

/** Lines that come at a time. */
const page = 50;

/** Everything that was done to a record: when, by whom, what it was before; what can be taken back alone, can be here. */
export function HistoryList({ entity }: { entity: Entity }) {
  const t = useTranslations("history");
  const db = useDatabase((store) => store.db);
  const [limit, setLimit] = useState(page);
  const { table, key } = entity;
  const found = useLiveQuery(async () => {
    if (!db) return undefined;
    const lines = await historyOfEntity(db, { table, key }, limit);
    const device = (await db.rows("settings").get(DEVICE))?.body.value;
    return { lines, device, verdicts: await undoVerdicts(db, lines), names: await namesIn(lines) };
    async function namesIn(all: typeof lines): Promise<Map<string, string>> {
      const keys = new Set(
        all.flatMap(({ body }) =>
          body.patches.flatMap(({ table: of, key: row, before, after }) => [
            ...(of === "roleTags" && Array.isArray(row) ? [String(row[1])] : []),
            ...(of === "people" ? [String(row)] : []),
            ...[before?.["/body/by"], after?.["/body/by"]].filter((by) => typeof by === "string"),
          ]),
        ),
      );
      const people = db ? checkRows("people", await db.rows("people").bulkGet([...keys])).rows : [];
      return new Map(people.map((row) => [row.personKey, row.body.name ?? row.body.page?.name ?? ""]));
    }
  }, [db, table, key, limit]);
  if (!found) return <SkeletonLines lines={8} />;
  const { lines, device, verdicts, names } = found;
  if (lines.length === 0) return <p className={s.none}>{t("none")}</p>;
  return (
    <>
      <ol className={s.lines}>
        {lines.map((line) => (
          <HistoryLine
            key={line.id}
            line={line}
            verdict={verdicts.get(line.id) ?? "record"}
            isMine={line.device === device}
            names={names}
            personKey={table === "people" ? key : null}
          />
        ))}
      </ol>
      {lines.length >= limit && (
        <div>
          <Button onClick={() => setLimit(limit + page)}>{t("more")}</Button>
        </div>
      )}
    </>
  );
}
