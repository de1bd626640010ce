import { useLiveQuery } from "dexie-react-hooks";
import Building from "lucide-react/dist/esm/icons/building-2.mjs";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { type Account, loadAccount } from "../../../records/account";
import { likelySame } from "../../../records/likelySame";
import { useCanWrite, useDatabase } from "../../data/database";
import { lazyView } from "../../data/lazyView";
import { BinButton } from "../../forget/BinButton";
import { ForgetButton } from "../../forget/ForgetButton";
import { EmptyState } from "../../parts/EmptyState";
import { SkeletonLines } from "../../parts/Skeleton";
import { HandOverButton } from "../handover/HandOverButton";
import { ViewNav } from "../parts/ViewNav";
import { routeTo } from "../route";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import { AccountDeals } from "./AccountDeals";
import { AccountHighlights } from "./AccountHighlights";
import { AccountPeople } from "./AccountPeople";
import * as s from "./AccountView.module.css";
import { LikelyOne } from "./LikelyOne";

const places = {
  overview: Overview,
  plan: lazyView(() => import("./plan/PlanView"), "accountPlan"),
  initiatives: lazyView(() => import("./initiatives/InitiativesView"), "initiatives", "accountPlan", "map"),
  space: lazyView(() => import("./space/SpaceView"), "space", "accountPlan"),
  history: lazyView(() => import("../history/AccountHistory"), "history", "csv"),
};
const placeIds = ["overview", "plan", "initiatives", "space", "history"] as const;

/** One account over all its opportunities: `#/account/KEY`; its plan, its initiatives and its white space beside. */
export default function AccountView({ params: [accountKey = "", place = "overview"] }: ViewProps) {
  const t = useTranslations("account");
  const db = useDatabase((store) => store.db);
  const account = useLiveQuery(
    async () => (db ? await loadAccount(db, accountKey) : undefined),
    [db, accountKey],
  );
  const name = account?.name || t("noName");
  useTitle(name);
  if (account === undefined) return <SkeletonLines lines={8} />;
  if (account === null)
    return (
      <EmptyState
        icon={<Building size={22} />}
        title={t("unknown.title")}
        actions={<a href={routeTo("recent")}>{t("unknown.back")}</a>}
      >
        <p>{t("unknown.text")}</p>
      </EmptyState>
    );
  const shown = placeIds.find((id) => id === place) ?? "overview";
  const Place = places[shown];
  return (
    <article className={s.view} data-wide={shown === "overview" ? undefined : true}>
      <header>
        <p className={s.kind}>{t("kind")}</p>
        <h1 className={s.title}>{name}</h1>
        <p className={s.facts}>
          {t("facts", { deals: account.deals.length, people: account.people.length })}
        </p>
      </header>
      <ViewNav
        label={t("nav.label")}
        ids={placeIds}
        shown={shown}
        name={(id) => t(`nav.${id}`)}
        href={(id) =>
          id === "overview" ? routeTo("account", accountKey) : routeTo("account", accountKey, id)
        }
      />
      <Suspense fallback={<SkeletonLines lines={8} />}>
        <Place account={account} />
      </Suspense>
    </article>
  );
}

function Overview({ account }: { account: Account }) {
  const isReadOnly = !useCanWrite();
  return (
    <>
      <AccountDeals deals={account.deals} />
      <AccountHighlights account={account} />
      {!isReadOnly && <LikelyOne pairs={likelySame(account.people, account.apart)} people={account.people} />}
      <AccountPeople account={account} />
      <div className={s.actions}>
        <BinButton entity={{ table: "accounts", key: account.accountKey }} name={account.name} />
        <HandOverButton wanted={{ accountKey: account.accountKey }} name={account.name} look="words" />
        <ForgetButton entity={{ table: "accounts", key: account.accountKey }} />
      </div>
    </>
  );
}
