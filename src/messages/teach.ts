import type { Profile } from "../crm/profile";
import type { ContactRow, FieldName, PageReading } from "../crm/reading";
import type { ListFound } from "../crm/teach/contacts";
import type { Mark } from "../crm/teach/mark";

/** What the sidebar and the page say to each other while a rep points at fields. Types only, as in `messages.ts`. */

/** What can be pointed at: a field, or one name in the list of contacts. */
export type Teachable = FieldName | "contacts";

/** How what is pointed at will be read: by a profile of its own, or added to the one that reads this page. */
export type TeachAim = { to: "teach"; shown: string[] | null } | { to: "repair" };

/** Extension page → content script. */
export type TeachAsk =
  /** Highlight what is under the pointer until something is picked; `shown` of an earlier pick of this lesson. */
  | { do: "point"; field: Teachable; aim: TeachAim }
  /** A key that was pressed in our own page while the page is pointed at. */
  | { do: "key"; key: string; shift: boolean }
  /** Of the text that was picked last only this part is meant. */
  | { do: "part"; field: FieldName; text: string; aim: TeachAim }
  | { do: "stop" }
  /** Read this page by a profile that isn't kept yet. */
  | { do: "try"; profile: Profile };

/** The page as it was when something was picked or tried on it. */
export interface TeachPage {
  address: string;
  title: string;
  language: string;
}

/** How a picked place can be found again, as `crm/teach` tells it. */
export interface PickedField {
  /** As a person reads it there; `part` is the value in it, `parts` what else might be meant. */
  text: string;
  part: string;
  parts: string[];
  marks: Mark[];
  state: "taught" | "guess" | "nothing";
}

/** Why nothing was picked: a secret is never read, the others are none of this record's places. */
export type Refused = "secret" | "outside" | "otherSite" | "gone";

/** Content script → extension page. */
export type TeachTold =
  /** What would be read at the highlighted place; empty for nothing. */
  | { told: "hover"; text: string; why: Refused | null }
  | {
      told: "field";
      field: FieldName;
      page: TeachPage;
      shown: string[];
      isDialog: boolean;
      picked: PickedField;
    }
  | {
      told: "list";
      page: TeachPage;
      shown: string[];
      isDialog: boolean;
      list: ListFound | null;
      rows: ContactRow[];
    }
  | { told: "refused"; field: Teachable; why: Refused }
  /** Escape, or the page moved on: nothing was picked. */
  | { told: "stopped" }
  /** `id` is the record's by the profile's own address rule; null: the address names none. */
  | { told: "tried"; page: TeachPage; id: string | null; reading: PageReading | null };
