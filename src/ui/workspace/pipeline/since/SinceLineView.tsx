import ArrowDown from "lucide-react/dist/esm/icons/arrow-down.mjs";
import ArrowUp from "lucide-react/dist/esm/icons/arrow-up.mjs";
import Minus from "lucide-react/dist/esm/icons/minus.mjs";
import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import RefreshCw from "lucide-react/dist/esm/icons/refresh-cw.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { OUTCOMES } from "../../../../method/vocabulary";
import { useMethodTexts } from "../../../data/method";
import { routeTo } from "../../route";
import type { Move, MoveKind, SinceLine } from "../model/since";
import type { DealWords } from "../useDealWords";
import * as s from "./SinceLineView.module.css";

const icons: Record<MoveKind, typeof Plus> = {
  up: ArrowUp,
  down: ArrowDown,
  came: Plus,
  outcome: RefreshCw,
  amount: RefreshCw,
  closeDate: RefreshCw,
  roleGained: Plus,
  roleLost: Minus,
  evidenceGained: Plus,
  evidenceLost: Minus,
};
const tones: Partial<Record<MoveKind, string>> = {
  up: "good",
  evidenceGained: "good",
  roleGained: "good",
  down: "bad",
  evidenceLost: "bad",
  roleLost: "bad",
};

/** One deal and all that moved in it, in words. */
export function SinceLineView({ line: { deal, moves }, words }: { line: SinceLine; words: DealWords }) {
  const t = useTranslations("since");
  const { money, day } = useFormats();
  const { common, words: method } = useMethodTexts();
  const level = (id: string) => common.levels[id]?.name ?? id;
  const role = (id: string) => common.roles[id]?.name ?? id;
  const item = (id: string) => common.items[id]?.text ?? common.signs[id] ?? id;
  const said = (move: Move): string => {
    switch (move.kind) {
      case "up":
      case "down":
        return t(`move.${move.kind}`, { from: words.stage(move.from), to: words.stage(move.to) });
      case "came":
        return t("move.came");
      case "outcome": {
        const outcome = OUTCOMES.find((each) => each === move.to);
        return t("move.outcome", { to: outcome ? method.outcomes[outcome] : move.to });
      }
      case "amount":
        return t("move.amount", { from: money(move.from, deal.currency), to: money(move.to, deal.currency) });
      case "closeDate":
        return t(move.to > move.from ? "move.later" : "move.earlier", {
          from: day(move.from),
          to: day(move.to),
        });
      case "roleGained":
      case "roleLost":
        return t(`move.${move.kind}`, { role: role(move.role) });
      default:
        return t("move.evidence", { item: item(move.item), from: level(move.from), to: level(move.to) });
    }
  };
  return (
    <li className={s.line}>
      <p className={s.head}>
        <a className={s.name} href={routeTo("deal", deal.key)}>
          {words.cells.name(deal)}
        </a>
        <span className={s.facts}>
          {[deal.account, deal.owner, words.cells.base(deal)].filter(Boolean).join(" · ")}
        </span>
      </p>
      <ul className={s.moves}>
        {moves.map((move) => {
          const Icon = icons[move.kind];
          const text = said(move);
          return (
            <li key={text} className={s.move}>
              <Icon size={13} aria-hidden className={s.icon} data-tone={tones[move.kind]} />
              {text}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
