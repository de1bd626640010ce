import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import { accountOf } from "../../../../records/accounts";
import type { StoredDeal } from "../../../../records/deal";
import type { AccountRow } from "../../../../records/schema/accounts";
import { useDatabase } from "../../../data/database";
import { useRoleTexts } from "../useRoleTexts";
import { type AccountPost, accountPosts } from "./accountPosts";

interface Posts {
  account: AccountRow["body"];
  posts: AccountPost[];
}

/** The posts of the deal's account; null until they have come, empty where the page names no account. */
export function usePosts({ opportunity: { accountKey } }: StoredDeal): Posts | null {
  const db = useDatabase((store) => store.db);
  const texts = useRoleTexts();
  const account = useLiveQuery(
    async () => (db && accountKey ? ((await accountOf(db, accountKey))?.body ?? {}) : {}),
    [db, accountKey],
  );
  return useMemo(
    () => (texts && account ? { account, posts: accountPosts(texts, account) } : null),
    [texts, account],
  );
}
