import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import { type ReactNode, useMemo } from "react";
import { useTranslations } from "use-intl";
import type { FormKind } from "../../records/schema/plans";
import type { DealState } from "../data/useDeal";
import { useStageTexts } from "../data/useStageTexts";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { SkeletonLines } from "../parts/Skeleton";
import * as s from "./AidList.module.css";
import { type Aid, aidsOfStage } from "./aidsOfStage";
import { useToolTexts } from "./useToolTexts";

interface AidListProps {
  state: DealState;
  /** The way into one form, around its name. */
  link: (id: FormKind, name: string) => ReactNode;
}

/** All forms and aids of the deal: those of the present stage first. */
export function AidList({ state, link }: AidListProps) {
  const t = useTranslations("forms");
  const { texts, hasFailed, retry } = useToolTexts();
  const stage = useStageTexts(state.assessment.workStage);
  const aids = useMemo(() => texts && aidsOfStage(texts, stage.texts), [texts, stage.texts]);
  if (hasFailed)
    return (
      <EmptyState
        icon={<OctagonAlert size={22} />}
        title={t("failed")}
        actions={<Button onClick={retry}>{t("retry")}</Button>}
      />
    );
  if (!aids) return <SkeletonLines lines={6} />;
  const begun = new Set(state.stored?.plans.map(({ kind }) => kind));
  const group = (title: string, list: Aid[]) =>
    list.length > 0 && (
      <>
        <h3 className={s.label}>{title}</h3>
        <ul className={s.list}>
          {list.map(({ id, name, purpose, ofStage }) => (
            <li key={id} className={s.aid}>
              <span className={s.name}>
                {link(id, name)}
                {begun.has(id) && <span className={s.begun}>{t("begun")}</span>}
              </span>
              <p className={s.purpose}>{ofStage === null || ofStage === name ? purpose : ofStage}</p>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {group(
        t("ofStage", { stage: state.assessment.workStage }),
        aids.filter(({ ofStage }) => ofStage !== null),
      )}
      {group(
        t("others"),
        aids.filter(({ ofStage }) => ofStage === null),
      )}
    </>
  );
}
