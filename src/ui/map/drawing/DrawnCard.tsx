import { memo } from "react";
import { useTranslations } from "use-intl";
import { RoleShape } from "../../parts/RoleShape";
import { StanceIcon } from "../../parts/StanceIcon";
import { fitText, textWidth } from "../model/fitText";
import type { Box } from "../model/pack";
import type { MapCard } from "../model/peopleMap";
import { useCardWords } from "../useCardWords";
import * as s from "./DrawnCard.module.css";

interface DrawnCardProps {
  card: MapCard;
  box: Box;
  isSmall: boolean;
  isOnPath: boolean;
}

/** A card in a picture: name and signs, and where there is room the words for them. */
export const DrawnCard = memo(function DrawnCard({ card, box, isSmall, isOnPath }: DrawnCardProps) {
  const t = useTranslations("map.card");
  const words = useCardWords();
  const isTheirs = card.kind === "person" && card.side !== "ours";
  const size = isSmall ? 11 : 14;
  const iconSize = isSmall ? 15 : 20;
  const left = isSmall ? 8 : 12;
  const start = isTheirs ? left + iconSize + 4 : left;
  const first = card.roles[0] ?? card.seeks;
  const role = card.seeks ? words.role(card) : first ? words.roleName(first) : "";
  const roleAt = isSmall ? 30 : 62;
  const rest = card.roles.slice(1);
  const room = box.width - left - 8;
  const roleText = fitText(role, room - 18 - rest.length * 16, isSmall ? 10 : 12);
  const foot = card.hasLeft
    ? t("hasLeft")
    : card.holds > 0
      ? t("holds", { count: card.holds })
      : [words.access(card), card.owner].filter(Boolean).join(" · ");
  return (
    <g
      transform={`translate(${box.x} ${box.y})`}
      className={s.card}
      data-kind={card.kind}
      data-side={card.side}
      data-stance={isTheirs ? card.stance : undefined}
      data-leader={card.roles.includes("KDL")}
      data-path={isOnPath}
    >
      <title>
        {[card.name, card.title, words.role(card), isTheirs ? words.standing(card) : ""]
          .filter(Boolean)
          .join(", ")}
      </title>
      <rect className={s.body} width={box.width} height={box.height} rx={isSmall ? 5 : 8} />
      <rect className={s.edge} x={1} y={5} width={isSmall ? 3 : 4} height={box.height - 10} rx={2} />
      {isTheirs && (
        <g transform={`translate(${left} ${isSmall ? 5 : 8})`}>
          <StanceIcon stance={card.stance} influence={card.influence} size={iconSize} />
        </g>
      )}
      <text
        className={s.name}
        x={start}
        y={isSmall ? 16 : 24}
        fontSize={size}
        textDecoration={card.hasLeft ? "line-through" : undefined}
      >
        {fitText(card.name || t("noName"), box.width - start - 8, size * 1.06)}
      </text>
      {!isSmall && (
        <text className={s.note} x={left} y={43} fontSize={12}>
          {fitText(card.kind === "owner" ? t("ourOwner") : card.title || card.organisation, room, 12)}
        </text>
      )}
      {first && (
        <g transform={`translate(${left} ${roleAt})`}>
          <g transform={isSmall ? "translate(0 -9)" : "translate(0 -11)"}>
            <RoleShape bduRole={first} isHeld={card.kind !== "gap"} size={isSmall ? 11 : 13} />
          </g>
          <text className={s.role} x={17} fontSize={isSmall ? 10 : 12}>
            {roleText}
          </text>
          {rest.map((each, at) => (
            <g
              key={each}
              transform={`translate(${24 + textWidth(roleText, isSmall ? 10 : 12) + at * 16} ${isSmall ? -9 : -11})`}
            >
              <RoleShape bduRole={each} size={isSmall ? 11 : 13} />
            </g>
          ))}
        </g>
      )}
      {!isSmall && foot && (
        <text className={s.note} x={left} y={box.height - 12} fontSize={11}>
          {fitText(foot, room, 11)}
        </text>
      )}
    </g>
  );
});
