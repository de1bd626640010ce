import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../method/vocabulary";
import { newId } from "../../records/clock";
import { useWrite } from "../data/useWrite";
import { useToasts } from "../parts/toasts";
import { type LineKind, type MapLine, type PeopleMap, type Point, wouldCircle } from "./model/peopleMap";

export type MapActions = ReturnType<typeof useMapActions>;

/** What can be done on the map, each as one named change. */
export function useMapActions(opportunityKey: string, map: PeopleMap) {
  const t = useTranslations("map.told");
  const write = useWrite();
  return useMemo(() => {
    const card = (id: string) => map.cards.find((each) => each.id === id);
    const refuse = (text: string) => useToasts.getState().show({ tone: "problem", text });
    const relate = (kind: "influence" | "conflict", from: string, to: string) => {
      const isThere = map.lines.some(
        (line) =>
          line.kind === kind &&
          ((line.from === from && line.to === to) ||
            (kind === "conflict" && line.from === to && line.to === from)),
      );
      if (isThere) return refuse(t("isThere"));
      void write({
        name: "plan.edit",
        opportunityKey,
        kind: "map",
        patch: { lines: { [newId()]: { kind, from, to } } },
      });
    };
    return {
      /** Where cards were put by hand. */
      move: (places: Record<string, Point>) =>
        write({ name: "plan.edit", opportunityKey, kind: "map", patch: { places } }),
      /** All cards back to where the layout puts them. */
      arrange: () => {
        const moved = map.cards.filter(({ place }) => place !== null);
        if (moved.length === 0) return Promise.resolve(null);
        return write(
          { name: "plan.edit", opportunityKey, kind: "map", patch: { places: null } },
          { told: t("arranged") },
        );
      },
      /** A line from one card to another: `reports` to the boss, `influence` to whom it reaches. */
      draw: (kind: Exclude<LineKind, "holds">, from: string, to: string) => {
        const [start, end] = [card(from), card(to)];
        if (!start || !end || from === to) return;
        const [ours, theirs] = start.side === "ours" ? [start, end] : [end, start];
        if (ours.side === "ours" && theirs.side !== "ours") {
          void write({
            name: "roleTag.edit",
            opportunityKey,
            personKey: theirs.id,
            patch: { owner: ours.name },
          });
          return;
        }
        if (start.kind === "owner" || end.kind === "owner") return refuse(t("noEntry"));
        if (kind !== "reports") return relate(kind, from, to);
        if (wouldCircle(map, from, to)) return refuse(t("circle", { name: start.name, boss: end.name }));
        void write({ name: "person.edit", opportunityKey, personKey: from, patch: { reportsTo: to } });
      },
      removeLine: ({ kind, from, to, storedId }: MapLine) => {
        if (kind === "reports")
          return write({ name: "person.edit", opportunityKey, personKey: from, patch: { reportsTo: null } });
        if (kind === "holds")
          return write({ name: "roleTag.edit", opportunityKey, personKey: to, patch: { owner: null } });
        if (storedId === null) return Promise.resolve(null);
        return write({
          name: "plan.edit",
          opportunityKey,
          kind: "map",
          patch: { lines: { [storedId]: null } },
        });
      },
      editPerson: (
        personKey: string,
        patch: { organisation?: string | null; site?: string | null; reportsTo?: string | null },
      ) => write({ name: "person.edit", opportunityKey, personKey, patch }),
      setRole: (personKey: string, role: Role, on: boolean) =>
        write({ name: "role.set", opportunityKey, personKey, role, on }),
    };
  }, [opportunityKey, map, write, t]);
}
