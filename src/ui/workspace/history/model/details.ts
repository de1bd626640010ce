import { isPlainObject } from "../../../../records/json";
import type { RowKey } from "../../../../records/leaves";
import type { ChangeRow } from "../../../../records/schema/changes";

/** One field that a change set, as the interface words it: `path` is what lies below the row's body. */
export interface Detail {
  table: string;
  key: RowKey;
  path: string[];
  before: unknown;
  after: unknown;
}

/** Fields that say when and by what something is kept, and nothing that a person would look back on. */
const silent =
  /^\/(?:lastSeen|playbookId|accountKey|opportunityKey|personKey|itemId|entity|body\/firstSeen|body\/secondHand\/(?:on|from)|body\/reading\/(?:identity|language|stages|contacts)|body\/crmStages)/;

/** What a change set and unset, field by field; of a person only what lies in their own rows. */
export function detailsOf({ body: { patches } }: ChangeRow, personKey: string | null): Detail[] {
  return patches
    .filter(({ table, key }) => personKey === null || isOf(table, key, personKey))
    .flatMap(({ table, key, before, after }) => {
      const pointers = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
      return pointers
        .filter((pointer) => !silent.test(pointer))
        .map((pointer) => ({
          table,
          key,
          path: pathOf(pointer),
          before: plain(before?.[pointer]),
          after: plain(after?.[pointer]),
        }));
    });
}

/** A field's place below its row's body. */
export const pathOf = (pointer: string): string[] => pointer.replace(/^\/(?:body\/)?/, "").split("/");

const isOf = (table: string, key: RowKey, personKey: string): boolean =>
  (table === "people" && key === personKey) ||
  (table === "roleTags" && Array.isArray(key) && key[1] === personKey);

/** A field of a page is what the page shows. */
export const plain = (value: unknown): unknown =>
  isPlainObject(value) && "text" in value ? value.text : value;
