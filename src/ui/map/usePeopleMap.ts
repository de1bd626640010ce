import { useMemo } from "react";
import { type DealPerson, peopleOfDeal } from "../../records/people";
import type { DealState } from "../data/useDeal";
import { type PeopleMap, peopleMap } from "./model/peopleMap";

/** The deal's people and the map that they make. */
export function usePeopleMap({ stored }: DealState): { people: DealPerson[]; map: PeopleMap } {
  return useMemo(() => {
    const people = stored ? peopleOfDeal(stored) : [];
    const row = stored?.plans.find(({ kind }) => kind === "map");
    return { people, map: peopleMap(people, row?.kind === "map" ? row.body : {}) };
  }, [stored]);
}
