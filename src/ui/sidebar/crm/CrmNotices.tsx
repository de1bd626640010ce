import { pipelineOf, shownEnding, unconfirmed } from "../../../records/crmStages";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { usePage } from "../page/store";
import { useDismissed } from "./dismissed";
import { EndedNotice } from "./EndedNotice";
import { EndingQuestion } from "./EndingQuestion";
import { StageMapNotice } from "./StageMapNotice";

/** What the CRM's stage makes us ask, one thing at a time: how the deal ended, else what the stages mean. */
export default function CrmNotices({ state }: { state: DealState }) {
  const { core } = useMethodTexts();
  const { notices, dismiss } = useDismissed();
  const isSearching = usePage((page) => page.reading?.searching ?? false);
  const { stored, opportunityKey } = state;
  // A page that is still arriving may show the stages in part.
  if (!stored || isSearching) return null;

  const ending = shownEnding(stored, core);
  if (stored.opportunity.outcome !== "open") return <EndedNotice state={state} stored={stored} />;
  const asked = `ending ${opportunityKey} ${ending?.stage.value}`;
  if (ending && !notices.has(asked))
    return <EndingQuestion state={state} ending={ending} onLater={() => dismiss(asked)} />;
  const pipeline = pipelineOf(stored, core);
  if (unconfirmed(pipeline).length === 0 || ending) return null;
  return <StageMapNotice stored={stored} pipeline={pipeline} />;
}
