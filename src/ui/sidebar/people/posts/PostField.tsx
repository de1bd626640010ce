import { useTranslations } from "use-intl";
import type { StoredDeal } from "../../../../records/deal";
import type { DealPerson } from "../../../../records/people";
import { useMethodTexts } from "../../../data/method";
import { Combobox } from "../../../parts/Combobox";
import { usePosts } from "./usePosts";

interface PostFieldProps {
  person: DealPerson;
  stored: StoredDeal;
  onChoose: (post: string | null) => void;
  isReadOnly: boolean;
}

/** Which of the industry's typical posts somebody has; not asked before the account has an industry or posts. */
export function PostField({ person, stored, onChoose, isReadOnly }: PostFieldProps) {
  const t = useTranslations("personPanel");
  const { common } = useMethodTexts();
  const posts = usePosts(stored)?.posts ?? [];
  const { industryPost } = person.details;
  if (posts.length === 0 && !industryPost) return null;
  const options = posts.map(({ id, post, role }) => ({
    value: id,
    label: post,
    detail: common.roles[role]?.name,
  }));
  const isKnown = options.some(({ value }) => value === industryPost);
  return (
    <Combobox
      label={t("post")}
      value={industryPost ?? null}
      options={
        industryPost && !isKnown ? [...options, { value: industryPost, label: industryPost }] : options
      }
      emptyLabel={t("noPost")}
      placeholder={t("choosePost")}
      isReadOnly={isReadOnly}
      onChoose={onChoose}
    />
  );
}
