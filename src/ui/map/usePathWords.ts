import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { PathResult } from "./model/path";
import type { PeopleMap } from "./model/peopleMap";

/** The way to the leader as one sentence, or why there is none. */
export function usePathWords(map: PeopleMap): (path: PathResult) => string {
  const t = useTranslations("map.path");
  return useCallback(
    (path) => {
      const nameOf = (id: string) => map.cards.find((card) => card.id === id)?.name || t("noName");
      if (path.kind === "noLeader") return t("noLeader");
      if (path.kind !== "path") return t(path.kind, { name: nameOf(path.leader) });
      const start = path.steps[0]?.from;
      // Each with the word that leads on to the next.
      return path.steps.reduce(
        (way, { to, by }) => t("step", { way, by: t(`by.${by}`), name: nameOf(to) }),
        start ? nameOf(start) : t("us"),
      );
    },
    [map, t],
  );
}
