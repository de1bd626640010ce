import { useTranslations } from "use-intl";
import { textWidth } from "../model/fitText";
import { LineSample } from "../workspace/LineSample";
import * as s from "./DrawnLegend.module.css";

const kinds = ["reports", "influence", "conflict", "holds"] as const;

/** What the lines mean, under a picture that leaves the product. */
export function DrawnLegend({ x, y }: { x: number; y: number }) {
  const t = useTranslations("map.help.line");
  let at = x;
  return kinds.map((kind) => {
    const left = at;
    at += 64 + textWidth(t(kind), 12) + 20;
    return (
      <g key={kind} transform={`translate(${left} ${y})`}>
        <g transform="translate(0 -14)">
          <LineSample kind={kind} />
        </g>
        <text className={s.words} x={62}>
          {t(kind)}
        </text>
      </g>
    );
  });
}
