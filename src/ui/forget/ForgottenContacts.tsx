import { useLiveQuery } from "dexie-react-hooks";
import { useTranslations } from "use-intl";
import type { Reading } from "../../crm/reading";
import { binnedAmong } from "../../records/bin/inBin";
import { contactKey } from "../../records/changes/seen";
import { forgottenPeople } from "../../records/forget/keptOut";
import { useCanWrite, useDatabase } from "../data/database";
import { useWrite } from "../data/useWrite";
import { Button } from "../parts/Button";
import * as s from "./ForgottenContacts.module.css";
import { useBin } from "./useBin";

/** People whom the page shows and whom the rep has forgotten: named from the page alone, kept only when they say so. */
export default function ForgottenContacts({ reading }: { reading: Reading }) {
  const t = useTranslations("forget.contacts");
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const write = useWrite();
  const { takeOut } = useBin();
  const { crm, org } = reading.identity;
  const shown = reading.contacts.rows
    .filter(({ id }) => id)
    .map((row) => ({ ...row, personKey: contactKey(crm, org, row.id) }));
  const keys = shown.map(({ personKey }) => personKey);
  const gone = useLiveQuery(
    async () => (db ? await forgottenPeople(db, keys) : undefined),
    [db, keys.join(" ")],
  );
  const people = shown.filter(({ personKey }) => gone?.has(personKey));
  if (people.length === 0) return null;
  const again = async (personKey: string, shownName: string) => {
    const entity = { table: "people" as const, key: personKey };
    const isBinned = db && (await binnedAmong(db, [entity])).length > 0;
    const kept = isBinned
      ? await takeOut(entity)
      : await write({ name: "person.seen", personKey, shownName, again: true });
    if (!kept || reading.identity.type !== "opportunity") return;
    const identity = { ...reading.identity, type: "opportunity" as const };
    await write({ name: "opportunity.seen", reading: { ...reading, identity } });
  };
  return (
    <section className={s.section} aria-label={t("label")}>
      <p className={s.why}>{t("why", { count: people.length })}</p>
      <ul className={s.list}>
        {people.map(({ personKey, name }) => (
          <li key={personKey} className={s.line}>
            <span className={s.name}>{name}</span>
            {canWrite && (
              <Button
                look="quiet"
                size="small"
                aria-label={t("againNamed", { name })}
                onClick={() => void again(personKey, name)}
              >
                {t("again")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
