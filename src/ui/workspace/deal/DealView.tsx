import { useLiveQuery } from "dexie-react-hooks";
import Eraser from "lucide-react/dist/esm/icons/eraser.mjs";
import FileQuestion from "lucide-react/dist/esm/icons/file-question.mjs";
import Redo2 from "lucide-react/dist/esm/icons/redo-2.mjs";
import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import Undo2 from "lucide-react/dist/esm/icons/undo-2.mjs";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { binnedAmong } from "../../../records/bin/inBin";
import { DealPlaybook } from "../../data/DealPlaybook";
import { useCanWrite, useDatabase } from "../../data/database";
import { type DealState, useDeal } from "../../data/useDeal";
import { useUndo } from "../../data/useUndo";
import ForgottenRecord from "../../forget/ForgottenRecord";
import { useForget } from "../../forget/store";
import { useBin } from "../../forget/useBin";
import { EmptyState } from "../../parts/EmptyState";
import { IconButton } from "../../parts/IconButton";
import { SkeletonLines } from "../../parts/Skeleton";
import { Banner } from "../../sidebar/shell/Banner";
import { ErrorFence } from "../../sidebar/shell/ErrorFence";
import { useUndoKeys } from "../../sidebar/shell/useUndoKeys";
import { HandOverButton } from "../handover/HandOverButton";
import { ViewNav } from "../parts/ViewNav";
import { routeTo } from "../route";
import { nameOf, shownCloseDate, shownField } from "../shownField";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import * as s from "./DealView.module.css";
import { type DealViewId, dealViews, firstDealView, isDealPlace, isDealViewId } from "./dealViews";

/** One opportunity: `#/deal/KEY/VIEW`. */
export default function DealView({ params: [key = "", ...rest] }: ViewProps) {
  const t = useTranslations("shell.banner");
  // The key drops everything of the earlier record.
  return (
    <DealPlaybook key={key} opportunityKey={key}>
      {(fault) => (
        <>
          {fault !== null && <Banner>{t("playbook")}</Banner>}
          <Deal opportunityKey={key} params={rest} />
        </>
      )}
    </DealPlaybook>
  );
}

function Deal({ opportunityKey, params }: { opportunityKey: string; params: string[] }) {
  const t = useTranslations("workspace");
  const state = useDeal(opportunityKey);
  const db = useDatabase((store) => store.db);
  const isBinned = useLiveQuery(
    async () =>
      db !== null && (await binnedAmong(db, [{ table: "opportunities", key: opportunityKey }])).length > 0,
    [db, opportunityKey],
  );
  if (!state) return <SkeletonLines lines={8} />;
  if (!state.stored && isBinned) return <ForgottenRecord opportunityKey={opportunityKey} />;
  if (!state.stored) return <Unknown title={t("unknownDeal.title")} text={t("unknownDeal.text")} />;
  return <Known state={state} params={params} />;
}

const places = (Object.keys(dealViews) as DealViewId[]).filter(isDealPlace);

function Known({ state, params: [name = firstDealView, ...params] }: { state: DealState; params: string[] }) {
  const t = useTranslations();
  const { day } = useFormats();
  const undo = useUndo(state.opportunityKey);
  useUndoKeys(undo);
  const canWrite = useCanWrite();
  const ask = useForget((store) => store.ask);
  const { put } = useBin();
  const row = state.stored?.opportunity;
  const title = (row && nameOf(row)) || t("shell.header.noName");
  const facts = row
    ? [shownField(row, "amount"), shownCloseDate(row, day), shownField(row, "stage")].filter(Boolean)
    : [];
  const account = row ? shownField(row, "account") : "";
  useTitle(title);
  return (
    <>
      <header className={s.head}>
        <div className={s.names}>
          <h1 className={s.title}>
            <a className={s.name} href={routeTo("deal", state.opportunityKey)}>
              {title}
            </a>
          </h1>
          <p className={s.facts}>
            {row?.accountKey && account ? (
              <a
                href={routeTo("account", row.accountKey)}
                aria-label={t("workspace.accountOf", { name: account })}
                className={s.account}
              >
                {account}
              </a>
            ) : (
              account
            )}
            {[account ? "" : null, ...facts].filter((fact) => fact !== null).join(" · ")}
          </p>
        </div>
        <IconButton
          icon={<Undo2 size={16} aria-hidden />}
          label={t("common.undo")}
          hint={undo.undoable ? t("shell.undoThis", { what: undo.undoable }) : t("shell.nothingToUndo")}
          aria-disabled={!undo.undoable}
          onClick={undo.undo}
        />
        <IconButton
          icon={<Redo2 size={16} aria-hidden />}
          label={t("common.redo")}
          hint={undo.redoable ? t("shell.redoThis", { what: undo.redoable }) : t("shell.nothingToRedo")}
          aria-disabled={!undo.redoable}
          onClick={undo.redo}
        />
        <HandOverButton wanted={{ opportunityKeys: [state.opportunityKey] }} name={title} look="sign" />
        {canWrite && (
          <IconButton
            icon={<Trash2 size={16} aria-hidden />}
            label={t("forget.bin.offer.opportunities")}
            onClick={() => void put({ table: "opportunities", key: state.opportunityKey }, title)}
          />
        )}
        {canWrite && (
          <IconButton
            icon={<Eraser size={16} aria-hidden />}
            label={t("forget.offer.opportunities")}
            onClick={() => ask({ table: "opportunities", key: state.opportunityKey })}
          />
        )}
      </header>
      {places.length > 1 && (
        <ViewNav
          label={t("workspace.dealNavigation")}
          ids={places}
          shown={name}
          name={(id) => t(`workspace.dealViews.${id}`)}
          href={(id) => routeTo("deal", state.opportunityKey, id)}
          icon={(id) => {
            const Icon = dealViews[id].icon;
            return <Icon size={15} aria-hidden />;
          }}
          className={s.nav}
        />
      )}
      {isDealViewId(name) ? (
        <ErrorFence key={name}>
          <Suspense fallback={<SkeletonLines lines={8} />}>
            <Shown name={name} state={state} params={params} />
          </Suspense>
        </ErrorFence>
      ) : (
        <Unknown title={t("workspace.unknownView.title")} text={t("workspace.unknownView.text")} />
      )}
    </>
  );
}

function Shown({ name, state, params }: { name: DealViewId; state: DealState; params: string[] }) {
  const { View } = dealViews[name];
  return <View state={state} params={params} />;
}

function Unknown({ title, text }: { title: string; text: string }) {
  const t = useTranslations("workspace.unknownView");
  return (
    <EmptyState
      icon={<FileQuestion size={22} />}
      title={title}
      actions={<a href={routeTo("recent")}>{t("back")}</a>}
    >
      <p>{text}</p>
    </EmptyState>
  );
}
