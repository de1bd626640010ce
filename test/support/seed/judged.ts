import { loadCore } from "../../../src/method/load";
import { type AssessmentRow, assessmentRow } from "../../../src/records/assessments";
import type { Content } from "../../../src/records/backup/content.ts";
import { localDay } from "../../../src/records/clock";
import type { StoredDeal } from "../../../src/records/deal";
import { judgeDeal } from "../../../src/records/judge";
import { contactKeysOf } from "../../../src/records/people";
import { settingKinds } from "../../../src/records/schema/settings";

const byDeal = <Row extends { opportunityKey?: string | null }>(rows: readonly unknown[] = []) => {
  const found = new Map<string, Row[]>();
  for (const row of rows as Row[]) {
    const key = row.opportunityKey ?? "";
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
};

/**
 * The figures that a page of ours would have kept of every deal of seeded data by that moment, by the product's own
 * judgement: in a browser ten thousand of them take minutes in the background.
 */
export async function judgedRows(content: Content, now: number): Promise<AssessmentRow[]> {
  const core = await loadCore();
  const people = new Map(
    (content.people as StoredDeal["people"]).map((person) => [person.personKey, person] as const),
  );
  const roleTags = byDeal<StoredDeal["roleTags"][number]>(content.roleTags);
  const evidence = byDeal<StoredDeal["evidence"][number]>(content.evidence);
  const plans = byDeal<StoredDeal["plans"][number]>(content.plans);
  const snapshots = byDeal<StoredDeal["snapshots"][number]>(content.snapshots);
  const settings = {
    stageMappings: settingKinds.stageMappings.initial,
    usualDays: settingKinds.usualDays.initial,
  };
  return (content.opportunities as StoredDeal["opportunity"][]).map((opportunity) => {
    const key = opportunity.opportunityKey;
    const tags = roleTags.get(key) ?? [];
    const known = new Set([...contactKeysOf(opportunity), ...tags.map(({ personKey }) => personKey)]);
    const stored: StoredDeal = {
      opportunity,
      people: [...known].flatMap((each) => people.get(each) ?? []),
      roleTags: tags,
      evidence: evidence.get(key) ?? [],
      plans: plans.get(key) ?? [],
      snapshots: snapshots.get(key) ?? [],
      acknowledgements: [],
      settings,
      damaged: [],
    };
    return assessmentRow(stored, judgeDeal(stored, localDay(now), core), now, core);
  });
}
