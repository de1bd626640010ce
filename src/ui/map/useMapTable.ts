import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { factsOf } from "./model/facts";
import type { PeopleMap } from "./model/peopleMap";
import { useCardWords } from "./useCardWords";

export interface MapTable {
  columns: string[];
  rows: { id: string; cells: string[] }[];
}

const heads = ["name", "post", "roles", "stance", "influence", "access", "owner", "boss", "lines"] as const;

/** The map as a table in plain words: for paper and for Markdown. */
export function useMapTable(map: PeopleMap): MapTable {
  const t = useTranslations("map.list");
  const words = useCardWords();
  return useMemo(
    () => ({
      columns: heads.map((head) => t(head)),
      rows: factsOf(map).map(({ card, boss, influences, influencedBy, conflicts }) => {
        const line = (key: "influences" | "influencedBy" | "conflicts", names: string[]) =>
          names.length > 0 ? [t(key, { names: names.join(t("separator")) })] : [];
        return {
          id: card.id,
          cells: [
            card.name || t("noName"),
            words.belongs(card),
            words.role(card),
            words.stance(card),
            words.influence(card),
            words.access(card),
            card.owner,
            boss,
            [
              ...line("influences", influences),
              ...line("influencedBy", influencedBy),
              ...line("conflicts", conflicts),
            ].join("; "),
          ],
        };
      }),
    }),
    [map, t, words],
  );
}
