import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { FiredRule } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { partLevel } from "../plan/planScore";

/** The field of the deal that made a rule fire, as it stands now; null where items or people say it. */
export function useFlagCause(state: DealState): (rule: FiredRule) => string | null {
  const t = useTranslations("flags.cause");
  const { core, common, words } = useMethodTexts();
  const { day, list } = useFormats();
  const { assessment, deal } = state;
  const { customerPhase, sellerStage, crmStage, daysInStage, workStage } = assessment;
  const phase = customerPhase.phase ?? customerPhase.candidates[0] ?? 0;
  const usual = deal.history?.usualDays || core.assess.usualDays[workStage - 1] || 0;
  const date = (value: string | null | undefined) => (value ? day(value) : t("none"));
  return ({ id, refs }) => {
    switch (id) {
      case "ALIGN-0":
      case "ALIGN-1A":
      case "ALIGN-1B":
      case "ALIGN-2A":
      case "ALIGN-2B":
        return t("align", { phase, ours: sellerStage ?? 0 });
      case "ALIGN-3":
        return t("back", { phase, name: common.stages[phase - 1]?.phase ?? "" });
      case "BDU-1":
        return t("nobody", { role: common.roles.KDL?.name ?? "" });
      case "BDU-3":
        return refs.length === 0 ? t("nobodyMet") : null;
      case "BDU-5":
        return t("money", { value: words.money[deal.plan?.money ?? "unknown"] });
      case "BDU-6":
        return t("measure", { role: common.roles.BENEFIT?.name ?? "" });
      case "BDU-7":
        return t("stances");
      case "CRA-2":
        return t("craDate", { day: date(deal.plan?.cra?.date) });
      case "EVI-1":
        return t("crmStage", {
          label: deal.crm?.stage ?? "",
          stage: crmStage ?? 0,
          supported: Math.min(7, assessment.supportedStage),
        });
      case "EVI-5":
        return t("firstSeen", { day: date(deal.history?.firstSeen) });
      case "TIME-1": {
        const level = partLevel(assessment, "D7", "nextStep", core.assess.nextStep) ?? "none";
        return t("nextStep", { value: words.nextStep[level], day: date(deal.plan?.nextStep?.date) });
      }
      case "TIME-2":
        return t("days", { days: daysInStage ?? 0, usual });
      case "TIME-3":
        return t("closeDate", { day: date(deal.crm?.closeDate) });
      case "COMP-1":
        return t("options", {
          value: words.options[partLevel(assessment, "D5", "options", core.assess.options) ?? "none"],
        });
      case "COMP-2":
        return t("uniqueValue", { value: words.uniqueValue.claimed });
      case "COMP-3":
        return t("doNothing");
      case "VAL-1":
        return t("valueCase", { value: words.valueCases[deal.plan?.valueCase ?? "none"] });
      case "DISQ-1":
        return t("questions", {
          list: list(refs.map((ref) => words.questions[ref as keyof typeof words.questions]?.name ?? ref)),
        });
      default:
        return null;
    }
  };
}
