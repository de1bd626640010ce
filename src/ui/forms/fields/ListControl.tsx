import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/TextField";
import { movedEntry } from "../model/values";
import { useForm } from "./formContext";
import * as s from "./ListControl.module.css";
import { PlaceButtons } from "./PlaceButtons";

interface ListControlProps {
  label: string;
  /** Said above, where the field's words name more than this. */
  title?: string | undefined;
  value: string[];
  isKnown: boolean;
  onSave: (value: string[]) => void;
}

/** Several short texts in an order. */
export function ListControl({ label, title, value, isKnown, onSave }: ListControlProps) {
  const t = useTranslations("forms");
  const { isReadOnly } = useForm();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  // An entry that is left saves its text at once: what is pressed next must build on it.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
    if (wanted.current === null) return;
    list.current?.children[wanted.current]?.querySelector("input")?.focus();
    wanted.current = null;
  }, [value]);
  const save = (next: string[]) => {
    latest.current = next;
    onSave(next);
  };
  return (
    <div className={s.list}>
      {title && <p className={s.title}>{title}</p>}
      {isReadOnly && value.length === 0 && <p className={s.title}>{t("nothingYet")}</p>}
      {value.length > 0 && (
        <ol ref={list} className={s.entries}>
          {value.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries are their place and their text, nothing else
            <li key={at} className={s.entry}>
              <TextField
                className={s.text}
                label={t("list.entry", { label, at: at + 1 })}
                isLabelHidden
                value={text}
                isReadOnly={isReadOnly}
                onSave={(entry) => save(latest.current.map((each, index) => (index === at ? entry : each)))}
              />
              {!isReadOnly && (
                <PlaceButtons
                  up={t("list.up", { at: at + 1, label })}
                  down={t("list.down", { at: at + 1, label })}
                  remove={t("list.remove", { at: at + 1, label })}
                  isFirst={at === 0}
                  isLast={at === value.length - 1}
                  onMove={(by) => save(movedEntry(latest.current, at, by))}
                  onRemove={() => save(latest.current.filter((_, index) => index !== at))}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {isKnown && value.length > 0 && <p className={s.known}>{t("fromKnown")}</p>}
      {!isReadOnly && (
        <Button
          size="small"
          look="quiet"
          aria-label={t("list.addTo", { label })}
          onClick={() => {
            wanted.current = latest.current.length;
            save([...latest.current, ""]);
          }}
        >
          <Plus size={14} aria-hidden />
          {t("list.add")}
        </Button>
      )}
    </div>
  );
}
