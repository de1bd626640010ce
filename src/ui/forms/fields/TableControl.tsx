import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import type { Column, LinePatch } from "../model/part";
import { isForeign, type Line, moved, newLineId, nextOrder, textOf, yesNoOf } from "../model/values";
import { ChoiceControl } from "./ChoiceControl";
import { ForeignValue } from "./ForeignValue";
import { useForm } from "./formContext";
import { PlaceButtons } from "./PlaceButtons";
import * as s from "./TableControl.module.css";
import { TextControl } from "./TextControl";

interface TableControlProps {
  label: string;
  /** Said above, where the field's words name more than this. */
  title?: string | undefined;
  columns: Column[];
  lines: Line[];
  onSave: (lines: Record<string, LinePatch | null>, told?: string) => void;
}

/** Lines by id: each a card of its fields, which stand side by side where there is room. */
export function TableControl({ label, title, columns, lines, onSave }: TableControlProps) {
  const t = useTranslations("forms");
  const { isReadOnly } = useForm();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    const at = lines.findIndex(({ id }) => id === added.current);
    if (at < 0) return;
    added.current = null;
    list.current?.children[at]?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, [lines]);
  return (
    <div className={s.table}>
      {title && <p className={s.title}>{title}</p>}
      {isReadOnly && lines.length === 0 && <p className={s.title}>{t("nothingYet")}</p>}
      {lines.length > 0 && (
        <ol ref={list} className={s.lines}>
          {lines.map((line, at) => (
            <li key={line.id} className={s.line}>
              <fieldset className={s.cells}>
                <legend className={s.legend}>{t("table.line", { label, at: at + 1 })}</legend>
                {columns.map((column) => (
                  <CellControl
                    key={column.key}
                    column={column}
                    value={line.cells[column.key]}
                    onSave={(value) => onSave({ [line.id]: { [column.key]: value } })}
                  />
                ))}
              </fieldset>
              {!isReadOnly && (
                <PlaceButtons
                  up={t("table.up", { at: at + 1, label })}
                  down={t("table.down", { at: at + 1, label })}
                  remove={t("table.remove", { at: at + 1, label })}
                  isFirst={at === 0}
                  isLast={at === lines.length - 1}
                  onMove={(by) => {
                    const change = moved(lines, line.id, by);
                    if (change) onSave(change);
                  }}
                  onRemove={() => onSave({ [line.id]: null }, t("table.removed"))}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && (
        <Button
          size="small"
          look="quiet"
          aria-label={t("table.addTo", { label })}
          onClick={() => {
            const id = newLineId();
            added.current = id;
            onSave({ [id]: { order: nextOrder(lines) } });
          }}
        >
          <Plus size={14} aria-hidden />
          {t("table.add")}
        </Button>
      )}
    </div>
  );
}

interface CellControlProps {
  column: Column;
  value: unknown;
  onSave: (value: string | true | null) => void;
}

function CellControl({ column, value, onSave }: CellControlProps) {
  const { say, source, isReadOnly } = useForm();
  const label = column.label(say);
  if (column.type === "yesNo") {
    const isOn = yesNoOf(value);
    if (!isForeign(isOn))
      return (
        <div className={s.check}>
          <Checkbox isChecked={isOn} isReadOnly={isReadOnly} onChange={(on) => onSave(on ? true : null)}>
            {label}
          </Checkbox>
        </div>
      );
  }
  const text = textOf(value) ?? "";
  if (isForeign(text))
    return (
      <ForeignValue label={label} words={text.foreign} onClear={isReadOnly ? null : () => onSave(null)} />
    );
  if (column.type === "choice")
    return (
      <ChoiceControl
        label={label}
        value={text}
        options={column.options?.(say, source) ?? []}
        onSave={onSave}
      />
    );
  return (
    <TextControl
      type={column.type === "yesNo" ? "line" : column.type}
      label={label}
      value={text}
      onSave={onSave}
    />
  );
}
