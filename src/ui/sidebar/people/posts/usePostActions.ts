import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Change } from "../../../../records/changes/registry";
import { newId } from "../../../../records/clock";
import { useWrite } from "../../../data/useWrite";
import type { AccountPost } from "./accountPosts";
import type { PostChange } from "./PostForm";

type AccountPatch = Extract<Change, { name: "account.edit" }>["patch"];

/** What can be said of an account's posts, each as one named change in the history of this opportunity. */
export function usePostActions(opportunityKey: string, accountKey: string) {
  const t = useTranslations("posts");
  const write = useWrite();
  return useMemo(() => {
    const edit = (patch: AccountPatch, told?: string) =>
      void write({ name: "account.edit", opportunityKey, accountKey, patch }, told ? { told } : {});
    return {
      setIndustry: (industry: string | null) => edit({ industry }),
      add: (post: PostChange) => edit({ posts: { [newId()]: { ...post } } }),
      edit: (id: string, change: PostChange) => edit({ posts: { [id]: { ...change } } }),
      /** An own post goes; one of the industry is kept out of this account. */
      remove: ({ id, post }: AccountPost) =>
        edit({ posts: { [id]: id.includes(".") ? { off: true } : null } }, t("removed", { post })),
    };
  }, [opportunityKey, accountKey, write, t]);
}
