import { useLiveQuery } from "dexie-react-hooks";
import Building from "lucide-react/dist/esm/icons/building-2.mjs";
import { useTranslations } from "use-intl";
import { loadAccount } from "../../../records/account";
import { likelySame } from "../../../records/likelySame";
import { useCanWrite, useDatabase } from "../../data/database";
import { EmptyState } from "../../parts/EmptyState";
import { SkeletonLines } from "../../parts/Skeleton";
import { routeTo } from "../route";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import { AccountDeals } from "./AccountDeals";
import { AccountHighlights } from "./AccountHighlights";
import { AccountPeople } from "./AccountPeople";
import * as s from "./AccountView.module.css";
import { LikelyOne } from "./LikelyOne";

/** One account over all its opportunities: `#/account/KEY`. */
export default function AccountView({ params: [accountKey = ""] }: ViewProps) {
  const t = useTranslations("account");
  const db = useDatabase((store) => store.db);
  const isReadOnly = !useCanWrite();
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
  return (
    <article className={s.view}>
      <header>
        <p className={s.kind}>{t("kind")}</p>
        <h1 className={s.title}>{name}</h1>
        <p className={s.facts}>
          {t("facts", { deals: account.deals.length, people: account.people.length })}
        </p>
      </header>
      <AccountDeals deals={account.deals} />
      <AccountHighlights account={account} />
      {!isReadOnly && <LikelyOne pairs={likelySame(account.people, account.apart)} />}
      <AccountPeople account={account} />
    </article>
  );
}
