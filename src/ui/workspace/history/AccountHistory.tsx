import type { Account } from "../../../records/account";
import { HistoryList } from "./HistoryList";

/** What was said of an account. */
export default function AccountHistory({ account }: { account: Account }) {
  return <HistoryList entity={{ table: "accounts", key: account.accountKey }} />;
}
