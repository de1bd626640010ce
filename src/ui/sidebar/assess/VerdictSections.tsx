import { Suspense, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { ageingOf } from "../../../method/ageing";
import { singleSourced } from "../../../method/singleSource";
import { lazyView } from "../../data/lazyView";
import { useMethodTexts } from "../../data/method";
import { type DealState, isBlank } from "../../data/useDeal";
import { Section } from "../../parts/Section";
import { SkeletonLines } from "../../parts/Skeleton";

const WhatIf = lazyView(() => import("./WhatIf"), "verdict");
const Ground = lazyView(() => import("./Ground"), "verdict");

/** What would change the verdict; nothing while there is none, or when the deal has ended. */
export function WhatIfSection({ state }: { state: DealState }) {
  const t = useTranslations("verdict.whatIf");
  if (isBlank(state) || state.assessment.nextSteps.length === 0) return null;
  return (
    <Section title={t("title")} level={3} startsOpen={false}>
      <Suspense fallback={<SkeletonLines lines={3} />}>
        <WhatIf state={state} />
      </Suspense>
    </Section>
  );
}

/** What the verdict rests on too lightly; only where there is such a thing. */
export function GroundSection({ state }: { state: DealState }) {
  const t = useTranslations("verdict.ground");
  const { core } = useMethodTexts();
  const { figure } = useFormats();
  const { deal, assessment } = state;
  const ageing = useMemo(() => ageingOf(deal, assessment, core), [deal, assessment, core]);
  const voices = useMemo(() => singleSourced(deal, assessment, core), [deal, assessment, core]);
  const count = (ageing?.items.length ?? 0) + voices.length;
  if (count === 0) return null;
  return (
    <Section title={t("title")} note={figure(count)} level={3} startsOpen={false}>
      <Suspense fallback={<SkeletonLines lines={3} />}>
        <Ground state={state} ageing={ageing} voices={voices} />
      </Suspense>
    </Section>
  );
}
