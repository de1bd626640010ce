import { Suspense, useEffect, useState } from "react";
import { lazyView } from "../../data/lazyView";
import { type DealState, isBlank, useDeal } from "../../data/useDeal";
import { SkeletonLines } from "../../parts/Skeleton";
import { useRun } from "../quick/useRun";
import { useView } from "../view";
import { AllItems } from "./AllItems";

const QuickLook = lazyView(() => import("../quick/QuickLook"), "quick", "plan");
const QuickOffer = lazyView(() => import("../quick/QuickOffer"), "quick");

/** What is proved of this deal and what it comes to. */
export default function AssessTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  return state ? <Depths state={state} /> : <SkeletonLines lines={10} />;
}

/** The same evidence at two depths: eight questions one by one, or all items of a stage. */
function Depths({ state }: { state: DealState }) {
  const quick = useRun(state);
  const [isQuick, setIsQuick] = useState(false);
  const isFirst = isBlank(state);
  const wanted = useView((view) => view.focus?.kind === "quickLook");
  const { isKnown, run, start } = quick;

  useEffect(() => {
    if (!wanted || !isKnown) return;
    if (!run || run.at >= run.questions.length) start();
    setIsQuick(true);
    useView.getState().focusTaken();
  }, [wanted, isKnown, run, start]);

  if (isQuick) {
    return (
      <Suspense fallback={<SkeletonLines lines={10} />}>
        <QuickLook state={state} quick={quick} onLeave={() => setIsQuick(false)} />
      </Suspense>
    );
  }
  return (
    <AllItems
      state={state}
      offer={
        // An ended deal asks for nothing more.
        state.assessment.status !== "closed" && (
          <Suspense>
            <QuickOffer quick={quick} isFirst={isFirst} onOpen={() => setIsQuick(true)} />
          </Suspense>
        )
      }
    />
  );
}
