import type { SsmDatabase } from "./db";
import { followed } from "./followed";
import { contactKeysOf } from "./people";
import { type Checked, checkRows, type Damaged } from "./read";
import type { Rows, TableName } from "./schema";
import type { AcknowledgementRow } from "./schema/acknowledgements";
import type { EvidenceRow } from "./schema/evidence";
import type { OpportunityRow } from "./schema/opportunities";
import type { PersonRow } from "./schema/people";
import type { PlanRow } from "./schema/plans";
import type { RoleTagRow } from "./schema/roleTags";
import type { Settings } from "./schema/settings";
import type { SnapshotRow } from "./schema/snapshots";
import { settingsOf } from "./settings";

/** All that is stored about one opportunity. */
export interface StoredDeal {
  opportunity: OpportunityRow;
  /** Contacts of the last reading, people typed by hand and people tagged earlier, in no order. */
  people: PersonRow[];
  roleTags: RoleTagRow[];
  evidence: EvidenceRow[];
  plans: PlanRow[];
  /** Oldest first. */
  snapshots: SnapshotRow[];
  acknowledgements: AcknowledgementRow[];
  settings: Pick<Settings, "stageMappings" | "usualDays">;
  /** Rows of this opportunity that don't fit their schema; they are left out above. */
  damaged: Damaged[];
}

/** What `loadDeal` reads. */
export const DEAL_TABLES: TableName[] = [
  "opportunities",
  "people",
  "roleTags",
  "evidence",
  "plans",
  "snapshots",
  "acknowledgements",
  "settings",
];

/** Everything about one opportunity as of one moment, in nine reads by key or index; null if never seen. */
export function loadDeal(db: SsmDatabase, opportunityKey: string): Promise<StoredDeal | null> {
  return db.transaction("r", DEAL_TABLES, async () => {
    const ofDeal = async <N extends TableName>(table: N): Promise<Checked<Rows[N]>> =>
      checkRows(table, await db.rows(table).where("opportunityKey").equals(opportunityKey).toArray());
    const [found, roleTags, typedPeople, evidence, plans, snapshots, acknowledgements, settings] =
      await Promise.all([
        db.rows("opportunities").get(opportunityKey),
        ofDeal("roleTags"),
        ofDeal("people"),
        ofDeal("evidence"),
        ofDeal("plans"),
        ofDeal("snapshots"),
        ofDeal("acknowledgements"),
        settingsOf(db, ["stageMappings", "usualDays"]),
      ]);
    const opportunities = checkRows("opportunities", [found]);
    const [opportunity] = opportunities.rows;
    if (!opportunity) return null;
    const keys = new Set([...contactKeysOf(opportunity), ...roleTags.rows.map((tag) => tag.personKey)]);
    for (const { personKey } of typedPeople.rows) keys.delete(personKey);
    const seen = checkRows("people", await db.rows("people").bulkGet([...keys]));
    const merged = seen.rows.flatMap(({ body: { sameAs } }) => (sameAs && !keys.has(sameAs) ? [sameAs] : []));
    const others = checkRows("people", await db.rows("people").bulkGet([...new Set(merged)]));
    const typed = new Set(typedPeople.rows.map(({ personKey }) => personKey));
    const knownPeople = {
      rows: [...seen.rows, ...others.rows.filter(({ personKey }) => !typed.has(personKey))],
      damaged: [...seen.damaged, ...others.damaged],
    };
    const people = [...typedPeople.rows, ...knownPeople.rows];
    return {
      opportunity,
      people,
      roleTags: roleTags.rows,
      evidence: followed(evidence.rows, people),
      plans: followed(plans.rows, people),
      snapshots: snapshots.rows,
      acknowledgements: acknowledgements.rows,
      settings: settings.values,
      damaged: [
        ...[
          roleTags,
          typedPeople,
          evidence,
          plans,
          snapshots,
          acknowledgements,
          knownPeople,
          settings,
        ].flatMap((each) => each.damaged),
      ],
    };
  });
}
