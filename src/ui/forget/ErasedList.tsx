import { useFormatter, useTranslations } from "use-intl";
import type { Erased } from "../../records/backup/erase";
import * as s from "./ErasedList.module.css";

/** Records by kind, then the history. */
export function ErasedList({ erased: { rows, changed, lines } }: { erased: Erased }) {
  const t = useTranslations();
  const format = useFormatter();
  // Object.entries forgets the key type; the figures have only names of tables.
  const kinds = Object.entries(rows) as [keyof typeof rows, number][];
  const all = [
    ...kinds.map(([table, count]) => ({ id: table, label: t(`backup.tables.${table as "people"}`), count })),
    { id: "changed", label: t("forget.changed"), count: changed },
    { id: "lines", label: t("forget.lines"), count: lines },
  ].filter(({ count }) => count > 0);
  return (
    <dl className={s.list}>
      {all.map(({ id, label, count }) => (
        <div key={id} className={s.line}>
          <dt>{label}</dt>
          <dd className={s.number}>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
