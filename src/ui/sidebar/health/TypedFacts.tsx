import { useLiveQuery } from "dexie-react-hooks";
import Pencil from "lucide-react/dist/esm/icons/pencil.mjs";
import { useTranslations } from "use-intl";
import { opportunityOf } from "../../../records/opportunities";
import { useDatabase } from "../../data/database";
import type { HeadNotesProps } from "../shell/HeadNotes";
import { expectedFields } from "../shell/unreadFields";
import { useHealth } from "./store";
import * as s from "./TypedFacts.module.css";
import { disagrees, type Typed } from "./typed";
import { useTypedTexts } from "./useTypedTexts";

/**
 * Below what the page shows of the record: what the rep typed where the page shows nothing, or says something else.
 * A press leads to where either is kept.
 */
export function TypedFacts({ opportunityKey, reading }: HeadNotesProps) {
  const t = useTranslations("health");
  const textOf = useTypedTexts();
  const open = useHealth((store) => store.open);
  const db = useDatabase((store) => store.db);
  const row = useLiveQuery(
    async () => (db ? (await opportunityOf(db, opportunityKey)).rows[0] : undefined),
    [db, opportunityKey],
  );
  const typed: Typed = row?.opportunityKey === opportunityKey ? (row.body.typed ?? {}) : {};
  const shown = expectedFields.filter((name) => {
    const field = reading?.fields[name];
    return typed[name] !== undefined && (field?.state !== "read" || disagrees(typed[name], field));
  });
  if (shown.length === 0) return null;
  return (
    <button type="button" className={s.typed} onClick={open}>
      {shown.map((name) => {
        const isOther = disagrees(typed[name], reading?.fields[name]);
        return (
          <span key={name} className={isOther ? s.other : s.own}>
            <Pencil size={12} aria-hidden />
            <span className={s.text}>
              {t("typedFact", {
                field: t(`field.${name}`),
                value: textOf(name, typed),
                isOther: String(isOther),
              })}
            </span>
          </span>
        );
      })}
    </button>
  );
}
