import type { Ref } from "react";
import { useTranslations } from "use-intl";
import { fitText, textWidth } from "../../../map/model/fitText";
import { type Card, cardSize, placesOf } from "./cards";
import * as s from "./InitiativesDrawing.module.css";

interface InitiativesDrawingProps {
  cards: readonly Card[];
  dealName: (key: string) => string;
  label: string;
  title?: string;
  shown?: string | null;
  onPick?: (id: string) => void;
  ref?: Ref<SVGSVGElement>;
}

const margin = 12;
const titleRoom = 40;

/** A text in two lines at most. */
function inTwo(text: string, width: number, size: number): string[] {
  if (textWidth(text, size) <= width) return [text];
  const signs = [...text];
  let end = signs.length;
  while (end > 0 && textWidth(signs.slice(0, end).join(""), size) > width) end--;
  const blank = signs.slice(0, end + 1).lastIndexOf(" ");
  const cut = blank > end / 2 ? blank : end;
  return [signs.slice(0, cut).join(""), fitText(signs.slice(cut).join("").trim(), width, size)];
}

/** The initiatives as one picture: drivers and goals, what the customer does about them, and what we contribute. */
export function InitiativesDrawing({ cards, dealName, label, title, ...props }: InitiativesDrawingProps) {
  const t = useTranslations("initiatives");
  const { ref, shown, onPick } = props;
  const { width, height, places, columns: heads } = placesOf(cards);
  const above = title ? titleRoom : 0;
  const room = cardSize.width - 28;
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      className={s.map}
      viewBox={`${-margin} ${-margin - above} ${width + 2 * margin} ${height + 2 * margin + above}`}
      width={width + 2 * margin}
      height={height + 2 * margin + above}
    >
      <rect
        className={s.ground}
        x={-margin}
        y={-margin - above}
        width={width + 2 * margin}
        height={height + 2 * margin + above}
      />
      {title && (
        <text className={s.title} x={0} y={-above + 18}>
          {title}
        </text>
      )}
      {heads.map(({ kind, left }) => (
        <text key={kind} className={s.column} x={left} y={18}>
          {t(`columns.${kind}`)}
        </text>
      ))}
      {cards.flatMap((card) =>
        card.under.map((id) => {
          const [from, to] = [places.get(id), places.get(card.id)];
          if (!from || !to) return null;
          const [x1, y1] = [from.x + cardSize.width, from.y + cardSize.height / 2];
          const [x2, y2] = [to.x, to.y + cardSize.height / 2];
          const bend = Math.max(24, (x2 - x1) / 2);
          return (
            <path
              key={`${id} ${card.id}`}
              className={s.line}
              d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
            />
          );
        }),
      )}
      {cards.map((card) => {
        const { x = 0, y = 0 } = places.get(card.id) ?? {};
        const deal = card.opportunity ? dealName(card.opportunity) : "";
        const foot = [card.owner, deal].filter(Boolean).join(" · ");
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; keys have the buttons of the list below
          <g
            key={card.id}
            transform={`translate(${x} ${y})`}
            className={s.card}
            data-kind={card.kind}
            data-standing={card.standing}
            data-shown={card.id === shown}
            data-pick={onPick !== undefined}
            onClick={() => onPick?.(card.id)}
          >
            <title>{card.text}</title>
            <rect className={s.body} width={cardSize.width} height={cardSize.height} rx={8} />
            <rect className={s.edge} x={1} y={6} width={4} height={cardSize.height - 12} rx={2} />
            <text className={s.kind} x={14} y={20}>
              {t(`kind.${card.kind}`)}
            </text>
            {inTwo(card.text || t("unnamed"), room, 13.5).map((words, at) => (
              <text key={words} className={s.text} x={14} y={40 + at * 18}>
                {words}
              </text>
            ))}
            <text className={s.note} x={14} y={78}>
              {fitText(foot, room, 11.5)}
            </text>
            <text className={s.standing} x={14} y={95}>
              {t(`sign.${card.standing}`)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
