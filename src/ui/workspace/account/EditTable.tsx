import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { DateField } from "../../parts/DateField";
import { IconButton } from "../../parts/IconButton";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import * as s from "./EditTable.module.css";

export interface EditColumn {
  key: string;
  label: string;
  type: "line" | "day" | "yesNo" | "choice";
  options?: { value: string; label: string }[];
  isWide?: boolean;
}

export interface EditRow {
  id: string;
  /** What the row is about, where that isn't edited here. */
  head?: ReactNode;
  /** Its name for those who hear it. */
  name: string;
  cells: Record<string, unknown>;
}

interface EditTableProps {
  label: string;
  /** Over the heads of the rows. */
  headLabel?: string;
  columns: EditColumn[];
  rows: EditRow[];
  isReadOnly: boolean;
  onSave: (id: string, key: string, value: string | true | null) => void;
  /** Lines can be added and removed. */
  onAdd?: () => string;
  onRemove?: (id: string) => void;
}

const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? `${value}` : "");

/** A table whose cells are edited where they stand, saved as typed. */
export function EditTable({ label, headLabel, columns, rows, isReadOnly, onSave, ...lines }: EditTableProps) {
  const t = useTranslations("accountPlan.table");
  const { onAdd, onRemove } = lines;
  const body = useRef<HTMLTableSectionElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null || !rows.some(({ id }) => id === added.current)) return;
    body.current?.querySelector<HTMLElement>(`[data-line="${added.current}"] input`)?.focus();
    added.current = null;
  }, [rows]);
  const cell = (row: EditRow, { key, label: column, type, options = [] }: EditColumn) => {
    const value = row.cells[key];
    const name = t("cell", { column, row: row.name });
    if (type === "yesNo")
      return (
        <Checkbox
          isChecked={value === true}
          isReadOnly={isReadOnly}
          onChange={(on) => onSave(row.id, key, on || null)}
        >
          <span className={s.said}>{name}</span>
        </Checkbox>
      );
    if (type === "choice")
      return (
        <Select
          label={name}
          isLabelHidden
          value={textOf(value)}
          options={[{ value: "", label: "–" }, ...options]}
          isReadOnly={isReadOnly}
          onChoose={(chosen) => onSave(row.id, key, chosen || null)}
        />
      );
    if (type === "day")
      return (
        <DateField
          label={name}
          isLabelHidden
          value={textOf(value) || null}
          isReadOnly={isReadOnly}
          onSave={(day) => onSave(row.id, key, day)}
        />
      );
    return (
      <TextField
        label={name}
        isLabelHidden
        value={textOf(value)}
        isReadOnly={isReadOnly}
        onSave={(text) => onSave(row.id, key, text || null)}
      />
    );
  };
  return (
    <div className={s.frame}>
      {rows.length > 0 && (
        <table className={s.table} aria-label={label}>
          <thead>
            <tr>
              {headLabel && <th scope="col">{headLabel}</th>}
              {columns.map((column) => (
                <th key={column.key} scope="col" data-wide={column.isWide === true}>
                  {column.label}
                </th>
              ))}
              {onRemove && <td />}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row.id} data-line={row.id}>
                {headLabel && <th scope="row">{row.head ?? row.name}</th>}
                {columns.map((column) => (
                  <td key={column.key} data-type={column.type}>
                    {cell(row, column)}
                  </td>
                ))}
                {onRemove && (
                  <td className={s.end}>
                    {!isReadOnly && (
                      <IconButton
                        size="small"
                        icon={<Trash2 size={14} aria-hidden />}
                        label={t("remove", { row: row.name })}
                        onClick={() => onRemove(row.id)}
                      />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {onAdd && !isReadOnly && (
        <Button
          size="small"
          look="quiet"
          aria-label={t("addTo", { label })}
          onClick={() => {
            added.current = onAdd();
          }}
        >
          <Plus size={14} aria-hidden />
          {t("add")}
        </Button>
      )}
    </div>
  );
}
