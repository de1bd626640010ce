import * as z from "zod/mini";
import { mergePatch, patchOf } from "../mergePatch";
import { type AccountRow, accountDetails } from "../schema/accounts";
import { key } from "../schema/table";
import { define } from "./define";

/** What a person says of an account: its industry and posts, its plan, its initiatives, what its units have of ours. */
export const accountEdit = define({
  name: "account.edit",
  schema: z.strictObject({
    name: z.literal("account.edit"),
    /** The opportunity in whose history this stands; the account's own key where it is of none. */
    opportunityKey: key,
    accountKey: key,
    patch: patchOf(accountDetails),
  }),
  tables: ["accounts"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ accountKey }) => [{ table: "accounts", key: accountKey }],
  apply: ({ accountKey, patch }, rows) => {
    const row = rows.get("accounts", accountKey) ?? { accountKey, body: {} };
    // A patch that fits the body's schema makes a body; the door checks the row once more.
    rows.put("accounts", { ...row, body: mergePatch(row.body, patch) as AccountRow["body"] });
  },
  about: ({ patch }) => ({ fields: Object.keys(patch) }),
});
