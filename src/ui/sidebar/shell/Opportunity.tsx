import ClipboardList from "lucide-react/dist/esm/icons/clipboard-list.mjs";
import Compass from "lucide-react/dist/esm/icons/compass.mjs";
import ListChecks from "lucide-react/dist/esm/icons/list-checks.mjs";
import Users from "lucide-react/dist/esm/icons/users.mjs";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { DealPlaybook } from "../../data/DealPlaybook";
import { useDatabase } from "../../data/database";
import { lazyView } from "../../data/lazyView";
import { useUndo } from "../../data/useUndo";
import { SkeletonLines } from "../../parts/Skeleton";
import { Tabs } from "../../parts/Tabs";
import { useProfileNotice } from "../health/useProfileNotice";
import type { PageState } from "../page/store";
import { type TabId, useView } from "../view";
import { Banner } from "./Banner";
import { ErrorFence } from "./ErrorFence";
import { Header } from "./Header";
import type { HeadNotesProps } from "./HeadNotes";
import { RecordHead } from "./RecordHead";
import { expectedFields, unreadFields } from "./unreadFields";
import { useUndoKeys } from "./useUndoKeys";

type TabProps = { opportunityKey: string };

const views: Record<TabId, ReturnType<typeof lazyView<TabProps>>> = {
  guide: lazyView<TabProps>(() => import("../guide/GuideTab"), "guide"),
  assess: lazyView<TabProps>(() => import("../assess/AssessTab"), "assess", "flags", "verdict"),
  people: lazyView<TabProps>(() => import("../people/PeopleTab"), "people", "roleMenu"),
  plan: lazyView<TabProps>(() => import("../plan/PlanTab"), "plan", "rivals"),
};

const ForgottenRecord = lazyView<TabProps>(() => import("../../forget/ForgottenRecord"), "forget");
const HeadNotes = lazyView<HeadNotesProps>(() => import("./HeadNotes"), "gate", "health");

const icons = { guide: Compass, assess: ListChecks, people: Users, plan: ClipboardList };
const tabIds: TabId[] = ["guide", "assess", "people", "plan"];

/** At rest, and not one field had a place that could be read. */
function isUnreadable({ reading, failure }: PageState): boolean {
  if (failure && !failure.startsWith("storage:")) return true;
  return reading !== null && !reading.searching && unreadFields(reading).length === expectedFields.length;
}

/** One opportunity, in the words and by the numbers of its playbook. */
export function Opportunity({ page }: { page: PageState }) {
  return (
    <DealPlaybook opportunityKey={page.identity?.key ?? null}>
      {(fault) => <OpportunityView page={page} isPlaybookUnreadable={fault !== null} />}
    </DealPlaybook>
  );
}

interface OpportunityViewProps {
  page: PageState;
  isPlaybookUnreadable: boolean;
}

/** Its head, its banners and its four tabs. */
function OpportunityView({ page, isPlaybookUnreadable }: OpportunityViewProps) {
  const t = useTranslations("shell");
  const { tab, show } = useView();
  const { standing, isDiskFull: wasFull } = useDatabase();
  const isDiskFull = wasFull || page.failure === "storage:quota";
  const isForgotten = page.failure === "storage:forgotten";
  const key = page.identity?.key ?? null;
  const undo = useUndo(key);
  useUndoKeys(undo);
  useProfileNotice(page.reading);
  return (
    <>
      <Header title={t("header.opportunity")} undo={undo} />
      <RecordHead reading={page.reading} />
      {standing === "newerVersion" && <Banner>{t("banner.readOnly")}</Banner>}
      {standing === "closed" && <Banner>{t("banner.orphaned")}</Banner>}
      {isDiskFull && <Banner>{t("banner.diskFull")}</Banner>}
      {isPlaybookUnreadable && <Banner>{t("banner.playbook")}</Banner>}
      {isUnreadable(page) && <Banner>{t("banner.unreadable")}</Banner>}
      {key && (
        <Suspense>
          {isForgotten ? (
            <ForgottenRecord opportunityKey={key} />
          ) : (
            <HeadNotes opportunityKey={key} reading={page.reading} />
          )}
        </Suspense>
      )}
      {!isForgotten && (
        <Tabs
          label={t("tabs.label")}
          selected={tab}
          onSelect={(id) => tabIds.some((each) => each === id) && show(id as TabId)}
          tabs={tabIds.map((id) => {
            const Icon = icons[id];
            const View = views[id];
            return {
              id,
              label: t(`tabs.${id}`),
              icon: <Icon size={14} aria-hidden />,
              panel: (
                <ErrorFence>
                  <Suspense fallback={<SkeletonLines lines={10} />}>
                    {key ? <View opportunityKey={key} /> : <SkeletonLines lines={10} />}
                  </Suspense>
                </ErrorFence>
              ),
            };
          })}
        />
      )}
    </>
  );
}
