import Building2 from "lucide-react/dist/esm/icons/building-2.mjs";
import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { opportunityAddress } from "../../../../crm/recordAddress";
import { Badge, ToneIcon } from "../../../parts/Badge";
import { routeTo } from "../../route";
import { isViewId } from "../../views";
import { type ColumnId, columns } from "../model/columns";
import type { PipelineDeal } from "../model/deals";
import { isAhead, isOverdue } from "../model/filter";
import type { DealWords } from "../useDealWords";
import * as s from "./Cell.module.css";
import { Spark } from "./Spark";

interface CellProps {
  id: ColumnId;
  deal: PipelineDeal;
  words: DealWords;
  today: string;
  role: string;
  tabIndex: number;
  "data-cell": string;
}

const tones = { none: "neutral", closed: "neutral", green: "good", amber: "watch", red: "bad" } as const;
const kinds = new Map(columns.map(({ id, kind }) => [id, kind]));

/** One cell of a deal's line. */
export const Cell = memo(function Cell({ id, deal, words, today, ...cell }: CellProps) {
  const text = words.cells[id](deal);
  const own: Partial<Record<ColumnId, () => ReactNode>> = {
    name: () => <Name deal={deal} text={text} />,
    account: () => <Account deal={deal} text={text} />,
    closeDate: () => (
      <span className={s.text}>
        {isOverdue(deal, today) && <ToneIcon tone="watch" size={12} />} {text}
      </span>
    ),
    stage: () => <Stage deal={deal} text={text} />,
    score: () => (
      <>
        <Spark scores={deal.scores} />
        <span className={s.score}>{text}</span>
      </>
    ),
    status: () =>
      deal.status === "none" && deal.outcome === "open" ? (
        <span className={s.quiet}>{text}</span>
      ) : (
        <Badge tone={deal.outcome === "open" ? tones[deal.status] : "neutral"}>{text}</Badge>
      ),
    flags: () => <Flags deal={deal} text={text} rule={words.rule} />,
  };
  return (
    <div className={s.cell} data-kind={kinds.get(id)} data-column={id} {...cell}>
      {own[id]?.() ?? (
        <span className={s.text} title={text}>
          {text}
        </span>
      )}
    </div>
  );
});

function Name({ deal, text }: { deal: PipelineDeal; text: string }) {
  const t = useTranslations("pipeline");
  const address = opportunityAddress(deal.key);
  return (
    <>
      <a className={s.name} tabIndex={-1} href={routeTo("deal", deal.key)} title={text}>
        {text}
      </a>
      {deal.seenIn && <Badge tone="neutral">{t(`seenIn.${deal.seenIn}`)}</Badge>}
      {address && (
        <a
          className={s.aside}
          tabIndex={-1}
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={t("inCrm", { name: text })}
          title={t("inCrm", { name: text })}
        >
          <ExternalLink size={13} aria-hidden />
        </a>
      )}
    </>
  );
}

function Account({ deal, text }: { deal: PipelineDeal; text: string }) {
  if (!deal.accountKey || !isViewId("account") || !text) return <span className={s.text}>{text}</span>;
  return (
    <a className={s.name} tabIndex={-1} href={routeTo("account", deal.accountKey)} title={text}>
      <Building2 size={12} aria-hidden /> {text}
    </a>
  );
}

/** The CRM's word, and by how far it runs ahead of the evidence. */
function Stage({ deal, text }: { deal: PipelineDeal; text: string }) {
  const t = useTranslations("pipeline");
  const ahead = isAhead(deal) ? (deal.crmStage ?? 0) - (deal.supported ?? 0) : 0;
  return (
    <>
      <span className={s.text} title={text}>
        {text}
      </span>
      {ahead > 0 && (
        <span className={s.ahead} title={t("ahead", { count: ahead })}>
          <ToneIcon tone="watch" size={12} />
          <span aria-hidden>{`+${ahead}`}</span>
          <span className={s.heard}>{t("ahead", { count: ahead })}</span>
        </span>
      )}
    </>
  );
}

function Flags({ deal, text, rule }: { deal: PipelineDeal; text: string; rule: (id: string) => string }) {
  if (!text) return null;
  const all = [...deal.red, ...deal.amber].map(rule).join("\n");
  return (
    <span className={s.flags} title={all}>
      {deal.red.length > 0 && <ToneIcon tone="bad" size={13} />}
      <span aria-hidden>{deal.red.length || ""}</span>
      {deal.amber.length > 0 && <ToneIcon tone="watch" size={13} />}
      <span aria-hidden>{deal.amber.length || ""}</span>
      <span className={s.heard}>{text}</span>
    </span>
  );
}
