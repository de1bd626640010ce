import { useTranslations } from "use-intl";
import { type Exit, exitsOf } from "../model/exits";
import { fitText, textWidth } from "../model/fitText";
import { overlap } from "../model/pack";
import { mapWindow, notesOf, paper, placeOf } from "../model/paper";
import { type MapPart, pageOfPart } from "../model/parts";
import { useFrameName } from "../useFrameName";
import { DrawnCard } from "./DrawnCard";
import { DrawnLegend } from "./DrawnLegend";
import { DrawnMap } from "./DrawnMap";
import * as drawing from "./MapDrawing.module.css";
import type { OnPaper } from "./PrintedOverview";
import * as s from "./PrintedParts.module.css";

interface PrintedPartProps extends OnPaper {
  part: MapPart;
  at: number;
  pageOf: (id: string) => number;
}

/** The small picture that shows which part of the map this is. */
const whereAbouts = { x: paper.width - 200, y: 0, width: 200, height: 70 };
const arrows = { top: "↑", right: "→", bottom: "↓", left: "←" } as const;
const noteSize = 13;

/** One part of the map, large enough to be read, with where its lines go on. */
export function PrintedPart(props: PrintedPartProps) {
  const { map, layout, lines, shapes, seen: all, onPath, title, part, at, pageOf } = props;
  const t = useTranslations("map.print");
  const noName = useTranslations("map.card")("noName");
  const nameOf = useFrameName();
  const seen = all[at] ?? part.box;
  const place = placeOf(seen, mapWindow);
  const boxOf = (id: string) => ({ ...(layout.places.get(id) ?? { x: 0, y: 0 }), ...layout.card });
  const names = new Map(map.cards.map(({ id, name }) => [id, name || noName]));
  // The page's number and the arrow come after the name.
  const beside = { left: place.x, right: paper.width - place.x - place.width, top: 260, bottom: 260 };
  const nameRoom = (edge: Exit["edge"]) =>
    beside[edge] - 10 - textWidth(t("goesOn", { name: "", page: 99 }), 15);
  const textOf = ({ edge, others, page, isReports }: Exit): string => {
    const [first = ""] = others;
    const what =
      isReports && others.length > 1
        ? t("reports", { count: others.length, page })
        : t("goesOn", { name: fitText(names.get(first) ?? "", nameRoom(edge), noteSize), page });
    return edge === "left" ? `${what} ${arrows[edge]}` : `${arrows[edge]} ${what}`;
  };
  const cards = map.cards.filter(({ id }) => overlap(boxOf(id), seen));
  const exits = exitsOf(lines, shapes.shapeOf, { ids: part.ids, seen, boxOf, pageOf });
  const notes = notesOf(exits, seen, place, (exit) => textWidth(textOf(exit), noteSize));
  const groups = layout.frames.filter(({ group }) => group.cards.some(({ id }) => part.ids.has(id)));
  const small = placeOf(layout.bounds, whereAbouts);
  const heading = t("part", { page: pageOfPart(at), title });
  return (
    <svg
      role="img"
      aria-label={heading}
      className={drawing.map}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
    >
      <text className={drawing.title} x={0} y={22}>
        {heading}
      </text>
      <text className={s.groups} x={0} y={46}>
        {groups.map(({ group }) => nameOf(group)).join(" · ")}
      </text>
      <g
        transform={`translate(${small.x} ${small.y}) scale(${small.scale}) translate(${-layout.bounds.x} ${-layout.bounds.y})`}
      >
        {layout.frames.map(({ group, x, y, width, height }) => (
          <rect key={group.id} className={s.ground} x={x} y={y} width={width} height={height} />
        ))}
        <rect className={s.here} {...part.box} />
      </g>
      <svg
        aria-hidden="true"
        x={place.x}
        y={place.y}
        width={place.width}
        height={place.height}
        viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
      >
        <DrawnMap
          layout={layout}
          cards={cards.filter(({ id }) => part.ids.has(id))}
          lines={lines.filter(({ from, to }) => part.ids.has(from) || part.ids.has(to))}
          shapes={shapes}
          onPath={onPath}
        />
        <g className={s.elsewhere}>
          {cards
            .filter(({ id }) => !part.ids.has(id))
            .map((card) => (
              <DrawnCard
                key={card.id}
                card={card}
                box={boxOf(card.id)}
                isSmall={false}
                isOnPath={onPath?.has(card.id) ?? false}
              />
            ))}
        </g>
      </svg>
      {notes.map(({ exit, from, at: place, anchor }) => (
        <text
          key={`${exit.edge} ${from.x} ${from.y} ${exit.page} ${exit.others[0]}`}
          className={s.note}
          x={place.x}
          y={place.y}
          textAnchor={anchor}
        >
          {textOf(exit)}
        </text>
      ))}
      <DrawnLegend x={0} y={paper.height - 10} />
    </svg>
  );
}
