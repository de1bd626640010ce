import { useLiveQuery } from "dexie-react-hooks";
import Split from "lucide-react/dist/esm/icons/split.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { localDay } from "../../../records/clock";
import { type Merge, mergesIn } from "../../../records/merges";
import type { DealPerson } from "../../../records/people";
import { splitPeople } from "../../../records/splitPeople";
import { useCanWrite, useDatabase } from "../../data/database";
import { useWriter } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import * as s from "./Merges.module.css";

interface MergesProps {
  opportunityKey: string;
  person: DealPerson;
  /** Entries of the CRM that are other names of this person. */
  otherKeys: readonly string[];
}

/** Entries that were made one with this person, each with the way back: a rep may notice days later that they are two. */
export function Merges({ opportunityKey, person, otherKeys }: MergesProps) {
  const t = useTranslations("personPanel.merges");
  const db = useDatabase((store) => store.db);
  const merges = useLiveQuery(
    async () => (db ? await mergesIn(db, opportunityKey, otherKeys) : []),
    [db, opportunityKey, otherKeys.join()],
  );
  const shown = merges?.filter(({ into }) => into === person.personKey) ?? [];
  if (shown.length === 0) return null;
  return (
    <ul className={s.merges} aria-label={t("label")}>
      {shown.map((merge) => (
        <MergeLine key={merge.id} merge={merge} intoName={person.name} />
      ))}
    </ul>
  );
}

function MergeLine({ merge, intoName }: { merge: Merge; intoName: string }) {
  const t = useTranslations("personPanel.merges");
  const { day } = useFormats();
  const split = useWriter(splitPeople);
  const canWrite = useCanWrite();
  const { opportunityKey, from, into, patches, at } = merge;
  const pair = { from: merge.fromName || t("noName"), into: intoName || t("noName") };
  return (
    <li className={s.merge}>
      <span>{t("since", { ...pair, day: day(localDay(at)) })}</span>
      {canWrite && (
        <Button
          size="small"
          look="quiet"
          aria-label={t("splitNamed", pair)}
          onClick={() =>
            void split(
              { name: "person.split", opportunityKey, from, into, patches, why: t("reason") },
              { told: t("done", pair) },
            )
          }
        >
          <Split size={13} aria-hidden />
          {t("split")}
        </Button>
      )}
    </li>
  );
}
