import { Handle, type NodeProps, Position, useStore } from "@xyflow/react";
import Handshake from "lucide-react/dist/esm/icons/handshake.mjs";
import UserSearch from "lucide-react/dist/esm/icons/user-search.mjs";
import { memo, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { RoleShape } from "../../parts/RoleShape";
import { StanceIcon } from "../../parts/StanceIcon";
import { useStage, useStageStore } from "../stage";
import { useCardWords } from "../useCardWords";
import type { CardNode } from "./nodes";
import * as s from "./PersonCard.module.css";
import { farFrom } from "./zoom";

/** One card on the canvas. Its text is what a screen reader reads, so nothing is said by a sign alone. */
export const PersonCard = memo(function PersonCard({ id, data: { card, canDraw } }: NodeProps<CardNode>) {
  const t = useTranslations("map.card");
  const words = useCardWords();
  const stage = useStageStore();
  const isActive = useStage(({ active }) => active === id);
  const isWanted = useStage(({ wanted }) => wanted === id);
  const isShown = useStage(({ shown }) => shown?.kind === "card" && shown.id === id);
  const isLinkStart = useStage(({ linking }) => linking?.from === id);
  const isBack = useStage(({ passing }) => passing !== null && !passing.has(id));
  const isFar = useStore(({ transform }) => transform[2] < farFrom);
  const isOnPath = useStage(({ onPath }) => onPath?.has(id) ?? false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    stage.setState({ wanted: null });
  }, [isWanted, stage]);

  const [first, ...others] = card.roles;
  const hasStance = card.kind === "person" && card.side !== "ours";
  return (
    <div
      className={s.frame}
      data-back={isBack}
      data-drawing={isLinkStart}
      data-touched={isShown || isLinkStart}
    >
      <button
        ref={button}
        type="button"
        className={s.card}
        data-card={id}
        data-kind={card.kind}
        data-side={card.side}
        data-stance={hasStance ? card.stance : undefined}
        data-leader={card.roles.includes("KDL")}
        data-left={card.hasLeft}
        data-path={isOnPath}
        data-far={isFar}
        aria-pressed={isShown}
        tabIndex={isActive ? 0 : -1}
        onFocus={() => stage.setState({ active: id })}
      >
        <span className={s.top}>
          {hasStance && (
            <span className={s.stance} title={words.standing(card)}>
              <StanceIcon stance={card.stance} influence={card.influence} />
            </span>
          )}
          {card.kind === "gap" && <UserSearch size={16} aria-hidden className={s.gap} />}
          <span className={s.name} title={card.name}>
            {card.name || t("noName")}
          </span>
        </span>
        <span className={s.title} title={card.title}>
          {card.kind === "owner" ? t("ourOwner") : card.title || card.organisation}
        </span>
        {card.seeks && <span className={s.roles}>{words.role(card)}</span>}
        {first && (
          <span className={s.roles}>
            <RoleShape bduRole={first} size={13} />
            <span className={s.role}>{words.roleName(first)}</span>
            {others.map((role) => (
              <span key={role} className={s.other} title={words.roleName(role)}>
                <RoleShape bduRole={role} size={13} />
                <span className={s.said}>{words.roleName(role)}</span>
              </span>
            ))}
          </span>
        )}
        {hasStance && (
          <span className={s.foot}>
            <span className={s.said}>{words.standing(card)}</span>
            <span className={s.access}>{card.hasLeft ? t("hasLeft") : words.access(card)}</span>
            {card.owner && (
              <span className={s.owner} title={t("ownedBy", { name: card.owner })}>
                <Handshake size={12} aria-hidden />
                <span className={s.said}>{t("ownedBy", { name: card.owner })}</span>
                <span aria-hidden>{card.owner}</span>
              </span>
            )}
          </span>
        )}
        {card.holds > 0 && (
          <span className={s.foot}>
            <Handshake size={12} aria-hidden />
            {t("holds", { count: card.holds })}
          </span>
        )}
      </button>
      {canDraw && (
        <>
          <Handle
            id="boss"
            type="source"
            position={Position.Top}
            className={s.handle}
            title={t("drawBoss")}
          />
          <Handle
            id="influence"
            type="source"
            position={Position.Right}
            className={s.handle}
            data-kind="influence"
            title={t("drawInfluence")}
          />
          <Handle
            id="report"
            type="source"
            position={Position.Bottom}
            className={s.handle}
            title={t("drawReport")}
          />
        </>
      )}
      {!canDraw && (
        <Handle
          id="influence"
          type="source"
          position={Position.Right}
          className={s.anchor}
          isConnectable={false}
        />
      )}
    </div>
  );
});
