import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../method/vocabulary";
import { useMethodTexts } from "../data/method";
import { useStanceWords } from "../data/useStanceWords";
import type { MapCard } from "./model/peopleMap";

export type CardWords = ReturnType<typeof useCardWords>;

/** What a card says, in the reader's words; empty where it says nothing. */
export function useCardWords() {
  const t = useTranslations("map.card");
  const { common, words } = useMethodTexts();
  const standingOf = useStanceWords();
  return useMemo(() => {
    const roleName = (role: Role) => common.roles[role]?.name ?? role;
    const isTheirs = ({ kind, side }: MapCard) => kind === "person" && side !== "ours";
    return {
      roleName,
      /** The roles held, or the one that is sought. */
      role: ({ seeks, roles }: MapCard) =>
        seeks ? t("sought", { role: roleName(seeks) }) : roles.map(roleName).join(", "),
      /** Stance and influence in one, as the icon shows them. */
      standing: ({ stance, influence }: MapCard) => standingOf(stance, influence).name,
      stance: (card: MapCard) => (isTheirs(card) ? common.stances[card.stance].name : ""),
      influence: (card: MapCard) => (isTheirs(card) ? common.influences[card.influence].name : ""),
      access: (card: MapCard) =>
        !isTheirs(card) ? "" : card.access ? words.accesses[card.access] : t("accessUnknown"),
      /** Post, organisation, site, side, as far as known. */
      belongs: ({ title, organisation, site, side, hasLeft, kind }: MapCard) =>
        [
          title,
          organisation,
          site,
          kind === "owner" ? t("ourOwner") : side === "customer" ? "" : words.sides[side],
          hasLeft ? t("hasLeft") : "",
        ]
          .filter(Boolean)
          .join(" · "),
    };
  }, [t, common, words, standingOf]);
}
