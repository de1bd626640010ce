import { industryPosts } from "../../../../method/people/industries";
import type { RoleTexts } from "../../../../method/texts";
import type { Role } from "../../../../method/vocabulary";
import type { AccountRow } from "../../../../records/schema/accounts";

/** A post of the account: as its industry usually has it, or as the rep says. */
export interface AccountPost {
  id: string;
  role: Role;
  post: string;
  issues: string;
}

/** The account's posts: those of its industry with the rep's own words put in, then the rep's own. */
export function accountPosts(texts: RoleTexts, account: AccountRow["body"] | undefined): AccountPost[] {
  const own = account?.posts ?? {};
  const usual = industryPosts(texts, account?.industry ?? "");
  const known = usual.flatMap(({ id, role, post, issues }): AccountPost[] => {
    const said = own[id];
    if (said?.off) return [];
    return [
      { id, role: said?.role ?? role, post: said?.post ?? post, issues: said?.issues ?? issues.join("\n") },
    ];
  });
  const added = Object.entries(own).flatMap(([id, { role, post, issues = "", off }]): AccountPost[] =>
    // What was said of another industry's posts waits until the account has that one again.
    off || !post || !role || id.includes(".") ? [] : [{ id, role, post, issues }],
  );
  return [...known, ...added];
}

/** Somebody whose title says that they have this post: the same words, or all of the post's in it. */
export function seemsToHave(title: string, post: string): boolean {
  const wordsOf = (text: string) =>
    text
      .toLocaleLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const have = wordsOf(title);
  const words = wordsOf(post);
  return words.length > 0 && have.length > 0 && words.every((word) => have.includes(word));
}
