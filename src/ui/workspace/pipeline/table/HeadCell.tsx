import ArrowDown from "lucide-react/dist/esm/icons/arrow-down.mjs";
import ArrowUp from "lucide-react/dist/esm/icons/arrow-up.mjs";
import { useTranslations } from "use-intl";
import { type ColumnId, columns } from "../model/columns";
import * as s from "./HeadCell.module.css";

interface HeadCellProps {
  id: ColumnId;
  sorted: false | "asc" | "desc";
  onSort: (isMulti: boolean) => void;
  role: string;
  tabIndex: number;
  "data-cell": string;
}

const order = { asc: "ascending", desc: "descending" } as const;

/** A column's name: pressed, it sorts; with Shift in addition to what is sorted by already. */
export function HeadCell({ id, sorted, onSort, ...cell }: HeadCellProps) {
  const t = useTranslations("pipeline.columns");
  const kind = columns.find((each) => each.id === id)?.kind;
  const Icon = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    <div
      className={s.head}
      data-kind={kind}
      data-column={id}
      {...cell}
      {...{ "aria-sort": sorted ? order[sorted] : ("none" as const) }}
    >
      <button type="button" tabIndex={-1} className={s.button} onClick={(event) => onSort(event.shiftKey)}>
        {t(id)}
        {sorted && <Icon size={12} aria-hidden />}
      </button>
    </div>
  );
}
