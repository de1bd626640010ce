import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Fault } from "../../../records/backup/faults";

type Say = ReturnType<typeof useTranslations<"backup">>;

/** Why a file can't be used, in the reader's words: what is wrong, where, and what helps. */
export function faultSentence(t: Say, fault: Fault): string {
  const { kind, ...values } = fault;
  const table = "table" in fault ? tableWord(t, fault.table) : undefined;
  return t(`faults.${kind}`, { ...values, ...(table === undefined ? {} : { table }) });
}

/** Our word for a table; a name that we don't know stays as it is. */
function tableWord(t: Say, table: string): string {
  const key = `tables.${table}` as const;
  return t.has(key as "tables.people") ? t(key as "tables.people") : table;
}

export function useFaultSentence(): (fault: Fault) => string {
  const t = useTranslations("backup");
  return useCallback((fault) => faultSentence(t, fault), [t]);
}
