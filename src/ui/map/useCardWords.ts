import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../method/vocabulary";
import { useMethodTexts } from "../data/method";
import type { MapCard } from "./model/peopleMap";

export type CardWords = ReturnType<typeof useCardWords>;

/** What a card says, in the reader's words; empty where it says nothing. */
export function useCardWords() {
  const t = useTranslations("map.card");
  const tInfluence = useTranslations("people.detail.influences");
  const { common, words } = useMethodTexts();
  return useMemo(() => {
    const roleName = (role: Role) => common.roles[role]?.name ?? role;
    const isTheirs = ({ kind, side }: MapCard) => kind === "person" && side !== "ours";
    return {
      roleName,
      /** The roles held, or the one that is sought. */
      role: ({ seeks, roles }: MapCard) =>
        seeks ? t("sought", { role: roleName(seeks) }) : roles.map(roleName).join(", "),
      stance: (card: MapCard) => (isTheirs(card) ? words.stances[card.stance] : ""),
      influence: (card: MapCard) =>
        isTheirs(card) ? tInfluence(influenceNames[card.influence ?? 0] ?? "unknown") : "",
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
  }, [t, tInfluence, common, words]);
}

const influenceNames = ["unknown", "1", "2", "3"] as const;
