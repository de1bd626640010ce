import type { Member } from "../../../method/people/member";
import { isRole } from "../../../method/roles";
import type { DealPerson } from "../../../records/people";
import type { DealMap } from "../../../records/schema/dealMap";
import { members as ofSet } from "../../../records/schema/table";
import { influenceOf } from "./influenceOf";

/**
 * The people of a deal as the method's functions about people want them, with the lines that were drawn on its map; gaps
 * to fill are nobody.
 */
export function membersOf(people: readonly DealPerson[], map: DealMap = {}): Member[] {
  const lines = Object.values(map.lines ?? {});
  return people
    .filter(({ details }) => !details.seeks)
    .map(({ personKey, roles, tag, details }) => ({
      id: personKey,
      side: details.side ?? "customer",
      left: details.left ?? false,
      roles: roles.filter(isRole),
      stance: tag.stance ?? "unknown",
      access: tag.access ?? "none",
      influence: influenceOf(tag),
      owner: tag.owner ?? "",
      organisation: details.organisation ?? "",
      reportsTo: details.reportsTo ?? null,
      preferred: tag.preferred ?? "",
      stages: ofSet(tag.stages).map(Number),
      lastTouch: tag.lastTouch ?? null,
      sways: lines.flatMap(({ kind, from, to }) => (kind === "influence" && from === personKey ? [to] : [])),
      // A conflict has no direction.
      atOddsWith: lines.flatMap(({ kind, from, to }) => {
        if (kind !== "conflict") return [];
        return from === personKey ? [to] : to === personKey ? [from] : [];
      }),
    }));
}
