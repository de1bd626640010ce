import type { Role } from "../../../../../method/vocabulary";
import type { EvidenceRow } from "../../../../../records/schema/evidence";
import type { OpportunityRow } from "../../../../../records/schema/opportunities";
import type { PersonDetails } from "../../../../../records/schema/people";
import type { RoleTagRow } from "../../../../../records/schema/roleTags";
import type { RowsTake } from "../../../../../records/takeRows";
import type { IdentityFault } from "./identify";
import type { Kind, Mapping, Target } from "./targets";
import type { Answers } from "./values";

type SecondHand = NonNullable<OpportunityRow["body"]["secondHand"]>;
export type Fields = Partial<Omit<SecondHand, "from" | "on">>;
/** How an opportunity ended, and when. */
export type Ending = Pick<RowsTake["opportunities"][number], "outcome" | "closedOn">;
export type TagPatch = Partial<Pick<RoleTagRow["body"], "roles" | "stance" | "access" | "note">>;
export type EvidencePatch = EvidenceRow["body"];
export type PersonPatch = Pick<PersonDetails, "name" | "title" | "organisation">;

/** What the rep has said of a file. */
export interface FileChoices {
  kind: Kind;
  mapping: Mapping;
  answers: Partial<Record<Target, Answers>>;
  /** Whose ids without a link these are, as `crm:org`. */
  org: string | null;
  /** Names may name a record or a person that is here, where one alone has the name. */
  byName: boolean;
  /** A line without an id that looks like a record that is here is one more. */
  again: boolean;
  /** What words for roles mean that aren't ours. */
  roles: Record<string, Role>;
}

/** Why a line isn't taken. */
export type Reason =
  | IdentityFault
  | "noName"
  | "badDate"
  | "badAmount"
  | "badPercent"
  | "badCurrency"
  | "badWord"
  | "twice"
  | "forgotten"
  | "noOpportunity"
  | "unknownOpportunity"
  | "unknownItem"
  | "unknownPerson"
  | "manySuch"
  | "onlyName"
  | "looksLike";

export interface Difference {
  target: Target;
  before: string;
  after: string;
}

/** What becomes of one line of the file. */
export interface PlannedLine {
  line: number;
  verdict: "new" | "changed" | "same" | "unsure" | "refused";
  title: string;
  reason?: { id: Reason; value: string };
  differences: Difference[];
}

export interface FilePlan {
  lines: PlannedLine[];
  change: RowsTake;
  /** Words for roles that mean nothing to us, until the rep says what. */
  unknownRoles: string[];
  /** Columns about which a question must be answered. */
  asksOrder: Target[];
  asksSign: Target[];
  /** Some ids stand without their org. */
  asksOrg: boolean;
}

/** A line that can't be taken, told to the one who plans it. */
export class Refused extends Error {
  constructor(
    readonly id: Reason,
    readonly value: string,
  ) {
    super(id);
  }
}

export const unsure: readonly Reason[] = ["onlyName", "looksLike"];
