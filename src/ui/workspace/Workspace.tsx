import FileQuestion from "lucide-react/dist/esm/icons/file-question.mjs";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { useDatabase } from "../data/database";
import { lazyView } from "../data/lazyView";
import { useIsTeamBook } from "../data/teamBook";
import { ForgetHost } from "../forget/ForgetHost";
import { EmptyState } from "../parts/EmptyState";
import { SkeletonLines } from "../parts/Skeleton";
import { ToastRegion } from "../parts/ToastRegion";
import { Banner } from "../sidebar/shell/Banner";
import { DatabaseProblem } from "../sidebar/shell/DatabaseProblem";
import { ErrorFence } from "../sidebar/shell/ErrorFence";
import { routeTo, workspaceAddress } from "./route";
import { useRoute } from "./useRoute";
import { firstView, isShownIn, isViewId, views } from "./views";
import * as s from "./Workspace.module.css";
import { WorkspaceHeader } from "./WorkspaceHeader";

const BackupReminder = lazyView(() => import("./data/folder/BackupReminder"), "folder");

/** The large page: one header, and the view that the address names. */
export function Workspace() {
  const t = useTranslations();
  const { db, error, standing, isDiskFull } = useDatabase();
  const isTeamBook = useIsTeamBook();
  const [name = firstView, ...params] = useRoute();
  return (
    <div className={s.page}>
      <WorkspaceHeader shown={name} />
      {standing === "newerVersion" && <Banner>{t("shell.banner.readOnly")}</Banner>}
      {standing === "closed" && <Banner>{t("workspace.closed")}</Banner>}
      {isDiskFull && <Banner>{t("shell.banner.diskFull")}</Banner>}
      {isTeamBook && (
        <p className={s.teamBook}>
          {t("workspace.teamBook.what")}{" "}
          <a className={s.own} href={workspaceAddress()}>
            {t("workspace.teamBook.own")}
          </a>
        </p>
      )}
      {standing === "writable" && !isTeamBook && (
        <Suspense fallback={null}>
          <BackupReminder />
        </Suspense>
      )}
      <main className={s.main}>
        {error ? (
          <DatabaseProblem error={error} />
        ) : !db ? (
          <SkeletonLines lines={8} />
        ) : isViewId(name) && isShownIn(name, isTeamBook) ? (
          <ErrorFence key={name}>
            <Suspense fallback={<SkeletonLines lines={8} />}>
              <Shown name={name} params={params} />
            </Suspense>
          </ErrorFence>
        ) : (
          <EmptyState
            icon={<FileQuestion size={22} />}
            title={t("workspace.unknownView.title")}
            actions={<a href={routeTo(firstView)}>{t("workspace.unknownView.back")}</a>}
          >
            <p>{t("workspace.unknownView.text")}</p>
          </EmptyState>
        )}
      </main>
      <ForgetHost />
      <ToastRegion label={t("common.messages")} closeLabel={t("common.close")} />
    </div>
  );
}

function Shown({ name, params }: { name: keyof typeof views; params: string[] }) {
  const { View } = views[name];
  return <View params={params} />;
}
