import { arc, pie } from "d3-shape";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { Ground } from "../model/overview";
import { Card } from "./Card";
import * as s from "./GroundCard.module.css";
import { LotButton } from "./LotButton";

const parts = ["written", "believed", "nothing"] as const;
type PartId = (typeof parts)[number];

const radius = 52;
const slices = pie<PartId>().sort(null);
const slice = arc<{ startAngle: number; endAngle: number }>().innerRadius(34).outerRadius(radius);

/** How much of the pipeline's money rests on the customer's writing, on words and belief, and on nothing. */
export function GroundCard({ ground, base }: { ground: Ground; base: string | null }) {
  const t = useTranslations("overview.ground");
  const { shortMoney, money, figure } = useFormats();
  const total = ground.written + ground.believed + ground.nothing;
  const share = (part: PartId) => t("share", { share: figure(total > 0 ? (ground[part] / total) * 100 : 0) });
  const drawn = slices.value((part) => ground[part])([...parts]);
  return (
    <Card
      title={t("title")}
      note={t("note")}
      heads={[t("what"), t("sum"), t("ofAll")]}
      rows={parts.map((part) => ({ key: part, cells: [t(part), money(ground[part], base), share(part)] }))}
      chart={
        <div className={s.chart}>
          <svg
            viewBox={`${-radius} ${-radius} ${2 * radius} ${2 * radius}`}
            width={104}
            height={104}
            aria-hidden="true"
          >
            <pattern
              id="believed"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={s.ground} />
              <rect width="3" height="6" className={s.hatch} />
            </pattern>
            {drawn.map((each) => (
              <path key={each.data} d={slice(each) ?? ""} className={s.slice} data-part={each.data} />
            ))}
          </svg>
          <ul className={s.list}>
            {parts.map((part) => (
              <li key={part} className={s.item}>
                <span className={s.key} data-part={part} aria-hidden />
                <span>
                  <LotButton what={t("title")} keys={ground.keys}>
                    {shortMoney(ground[part], base)}
                  </LotButton>{" "}
                  <span className={s.share}>{share(part)}</span>
                  <br />
                  {t(part)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      }
    />
  );
}
