import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { historyOfPerson } from "../../../records/history";
import type { DealPerson } from "../../../records/people";
import { DEVICE } from "../../../records/schema/settings";
import { useDatabase } from "../../data/database";
import { SkeletonLines } from "../../parts/Skeleton";
import { type FactChange, factChanges } from "./factChanges";
import * as s from "./PersonHistory.module.css";
import { useFactWords } from "./useFactWords";

interface PersonHistoryProps {
  opportunityKey: string;
  personKey: string;
  people: readonly DealPerson[];
}

/** Changes of a person that are looked back on; older ones stay in the log. */
const MOST = 60;

/** What was said of this person: when, by whom, and what it was before. */
export function PersonHistory({ opportunityKey, personKey, people }: PersonHistoryProps) {
  const t = useTranslations("personPanel.history");
  const db = useDatabase((store) => store.db);
  const changes = useLiveQuery(async () => {
    if (!db) return [];
    const [{ rows }, device] = await Promise.all([
      historyOfPerson(db, opportunityKey, personKey, MOST),
      db.rows("settings").get(DEVICE),
    ]);
    return factChanges(rows, personKey, opportunityKey, String(device?.body.value));
  }, [db, opportunityKey, personKey]);
  if (!changes) return <SkeletonLines lines={3} />;
  if (changes.length === 0) return <p className={s.none}>{t("none")}</p>;
  return (
    <ol className={s.changes}>
      {changes.map((change) => (
        <HistoryLine key={change.id} change={change} people={people} />
      ))}
    </ol>
  );
}

function HistoryLine({ change, people }: { change: FactChange; people: readonly DealPerson[] }) {
  const t = useTranslations("personPanel.history");
  const { moment } = useFormats();
  const { nameOf, valueIn } = useFactWords(people);
  const before = valueIn(change.fact, change.before);
  const after = valueIn(change.fact, change.after);
  return (
    <li className={s.change}>
      <span className={s.what}>
        <span className={s.fact}>{nameOf(change.fact)}</span>{" "}
        {before && <del className={s.before}>{before}</del>} {after ? <span>{after}</span> : t("cleared")}
      </span>
      <span className={s.when}>
        {moment(change.at)} · {t(change.isUndo ? "undone" : change.who)}
      </span>
    </li>
  );
}
