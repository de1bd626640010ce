import { useTranslations } from "use-intl";
import { ENDED } from "../../../method/crmEnding";
import { useMethodTexts } from "../../data/method";

/** What a CRM's stage may mean, as the options of a select: one of the seven, complete, or ended. */
export function useSsmOptions(unknown: string): { value: string; label: string }[] {
  const t = useTranslations("crm.map");
  const { common } = useMethodTexts();
  return [
    { value: "", label: unknown },
    ...common.stages.map(({ no, name }) => ({ value: String(no), label: t("stage", { stage: no, name }) })),
    { value: "8", label: t("complete") },
    { value: String(ENDED), label: t("ended") },
  ];
}

export const toSsm = (value: string): number | null => (value === "" ? null : Number(value));
export const fromSsm = (ssm: number | null | undefined): string => (ssm == null ? "" : String(ssm));
