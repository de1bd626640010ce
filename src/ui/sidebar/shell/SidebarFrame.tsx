import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { useDatabase } from "../../data/database";
import { lazyView } from "../../data/lazyView";
import { ForgetHost } from "../../forget/ForgetHost";
import { useLibrary } from "../../library/store";
import { Button } from "../../parts/Button";
import { ToastRegion } from "../../parts/ToastRegion";
import { useSidebarActions } from "../actions";
import { useHealth } from "../health/store";
import { usePage } from "../page/store";
import { DatabaseProblem } from "./DatabaseProblem";
import { ErrorFence } from "./ErrorFence";
import { Header } from "./Header";
import { Opportunity } from "./Opportunity";
import { PageStateView, shellState } from "./PageStateView";
import * as s from "./SidebarFrame.module.css";
import { TightNotice } from "./TightNotice";

const ContactView = lazyView<{ personKey: string; name: string }>(
  () => import("../contact/ContactView"),
  "personDeals",
);
const HealthSheet = lazyView(() => import("../health/HealthSheet"), "health", "teach");
const TeachView = lazyView(() => import("../teach/TeachView"), "teach", "health");
const TakeList = lazyView(() => import("../list/TakeList"), "crm");
const LibrarySheet = lazyView(() => import("../../library/LibrarySheet"), "library");

/** Chooses what the sidebar shows: the opportunity, or an honest word why there is none. */
export function SidebarFrame() {
  const t = useTranslations();
  const page = usePage();
  const error = useDatabase((store) => store.error);
  const isHealthOpen = useHealth((store) => store.isOpen);
  const isLibraryOpen = useLibrary((store) => store.isOpen);
  const state = shellState(page);
  return (
    <div className={s.frame}>
      {error ? (
        <>
          <Header title={t("common.productName")} undo={null} />
          <DatabaseProblem error={error} />
        </>
      ) : page.teaching ? (
        <>
          <Header title={t("shell.header.teaching")} undo={null} />
          <ErrorFence>
            <Suspense>
              <TeachView key={page.teaching} origin={page.teaching} />
            </Suspense>
          </ErrorFence>
        </>
      ) : state === "contact" && page.identity ? (
        <>
          <Header title={t("shell.header.contact")} undo={null} />
          <ErrorFence key={page.identity.key}>
            <Suspense>
              <ContactView personKey={page.identity.key} name={page.reading?.fields.name?.text ?? ""} />
            </Suspense>
          </ErrorFence>
        </>
      ) : state ? (
        <>
          <Header title={t("common.productName")} undo={null} />
          <PageStateView state={state} actions={<StateActions state={state} />} />
        </>
      ) : (
        // The key drops everything of the earlier record: nothing of it may be seen beside the next one.
        <Opportunity key={page.identity?.key ?? ""} page={page} />
      )}
      {isLibraryOpen && (
        <ErrorFence>
          <Suspense>
            <LibrarySheet />
          </Suspense>
        </ErrorFence>
      )}
      {isHealthOpen && (
        <ErrorFence>
          <Suspense>
            <HealthSheet />
          </Suspense>
        </ErrorFence>
      )}
      <ForgetHost />
      <TightNotice />
      <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />
    </div>
  );
}

function StateActions({ state }: { state: ReturnType<typeof shellState> }) {
  const t = useTranslations("shell.menu");
  const { openWorkspace, openSettings } = useSidebarActions();
  if (state === "refused") return openSettings && <Button onClick={openSettings}>{t("settings")}</Button>;
  if (state === "orphaned") return null;
  return (
    <>
      {(state === "list" || state === "other") && (
        <Suspense>
          <TakeList />
        </Suspense>
      )}
      {openWorkspace && <Button onClick={() => openWorkspace()}>{t("workspace")}</Button>}
    </>
  );
}
