import Check from "lucide-react/dist/esm/icons/check.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Assessment } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import { Tooltip } from "../../parts/Tooltip";
import { RailLane, type RailMark } from "./RailLane";
import { type RailStage, railModel } from "./railModel";
import * as s from "./StageRail.module.css";

interface StageRailProps {
  assessment: Assessment;
  entryStage: number;
  /** The stage whose guidance stands below. */
  shown: number;
  onShow: (stage: number) => void;
}

/**
 * One picture of four answers: where the customer is (diamond, above), what evidence proves (ticks on the
 * rail), where we work (triangle) and what the CRM claims (flag), below. Shapes and words carry it, not colour.
 */
export function StageRail({ assessment, entryStage, shown, onShow }: StageRailProps) {
  const t = useTranslations("guide.rail");
  const { common } = useMethodTexts();
  const { list } = useFormats();
  const rail = railModel(assessment, entryStage);
  const signs = assessment.customerPhase.signs.map((id) => common.signs[id] ?? id);
  const phase = (n: number) => common.stages[n - 1]?.phase ?? "";

  const customer: RailMark[] = rail.customer.map((at, index) => ({
    at,
    shape: rail.isCustomerSure ? "customer" : "customerUnsure",
    label: index === rail.customer.length - 1 ? t(rail.isCustomerSure ? "customer" : "customerUnsure") : "",
    detail: [t("customerIs", { stage: at, phase: phase(at) }), ...signs.map((sign) => `• ${sign}`)].join(
      "\n",
    ),
  }));
  const ours: RailMark[] = rail.ours
    ? [
        {
          at: rail.ours,
          shape: "ours",
          label: t("ours", { gap: rail.gap ?? 0 }),
          detail: t("oursIs", { stage: rail.ours }),
        },
      ]
    : [];
  const crm: RailMark[] = rail.crm
    ? [
        {
          at: rail.crm,
          shape: "crm",
          label: t(rail.isCrmDone ? "crmDone" : "crm"),
          detail: t("crmIs", { stage: rail.crm, supported: Math.min(7, assessment.supportedStage) }),
        },
      ]
    : [];

  const proved = rail.stages.filter(({ isVerified }) => isVerified).map(({ no }) => no);
  // The whole picture in sentences, for those who don't see it.
  const legend = [
    ...(customer.length > 0
      ? customer.map(({ detail }) => detail.replaceAll("\n• ", " "))
      : [t("noCustomer")]),
    ours[0]?.detail ?? t("noOurs"),
    crm[0]?.detail ?? t("noCrm"),
    proved.length > 0 ? t("proved", { stages: list(proved.map(String)) }) : t("noneProved"),
    rail.entry ? t("entryIs", { stage: rail.entry }) : "",
  ];

  return (
    <figure className={s.rail} aria-label={t("picture")}>
      <figcaption className={s.hidden}>{legend.filter(Boolean).join(" ")}</figcaption>
      <RailLane marks={customer} isAbove empty={t("noCustomer")} emptyShape="customerUnsure" />
      <ol className={s.stops} aria-label={t("label")}>
        {rail.stages.map((stage) => (
          <Stop key={stage.no} stage={stage} isShown={stage.no === shown} onShow={() => onShow(stage.no)} />
        ))}
      </ol>
      <RailLane
        marks={ours}
        empty={t("noOurs")}
        emptyShape="ours"
        distance={
          rail.gap && rail.customer[0]
            ? {
                from: rail.customer[0],
                label: t(rail.gap > 0 ? "distance.ahead" : "distance.behind", { gap: Math.abs(rail.gap) }),
              }
            : undefined
        }
      />
      <RailLane marks={crm} empty={t("noCrm")} emptyShape="crm" />
      {rail.entry && (
        <RailLane
          marks={[
            {
              at: rail.entry,
              shape: "entry",
              label: t("entry"),
              detail: t("entryIs", { stage: rail.entry }),
            },
          ]}
        />
      )}
    </figure>
  );
}

function Stop({ stage, isShown, onShow }: { stage: RailStage; isShown: boolean; onShow: () => void }) {
  const t = useTranslations("guide.rail");
  const { common } = useMethodTexts();
  const state = stage.isVerified
    ? stage.isProvisional
      ? "provisional"
      : "verified"
    : stage.isHere
      ? "here"
      : stage.isBeforeEntry
        ? "beforeEntry"
        : "open";
  const gate = t(`gate.${state}`, { held: stage.held, needed: stage.needed });
  const name = common.stages[stage.no - 1]?.name ?? "";
  return (
    <li className={s.stop} data-state={state}>
      <Tooltip text={`${t("stage", { stage: stage.no, name })}\n${gate}`}>
        <button
          type="button"
          className={s.button}
          aria-label={`${t("stage", { stage: stage.no, name })}: ${gate}`}
          aria-pressed={isShown}
          onClick={onShow}
        >
          <span className={s.node}>
            {stage.isVerified ? <Check size={14} strokeWidth={3} aria-hidden /> : stage.no}
          </span>
        </button>
      </Tooltip>
    </li>
  );
}
