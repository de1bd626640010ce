import { useTranslations } from "use-intl";
import { industries } from "../../../../method/people/industries";
import { ROLES } from "../../../../method/vocabulary";
import type { StoredDeal } from "../../../../records/deal";
import type { DealPerson } from "../../../../records/people";
import { useMethodTexts } from "../../../data/method";
import { RoleShape } from "../../../parts/RoleShape";
import { Select } from "../../../parts/Select";
import { SkeletonLines } from "../../../parts/Skeleton";
import type { PeopleActions } from "../usePeopleActions";
import { useRoleTexts } from "../useRoleTexts";
import { AddPost } from "./AddPost";
import * as s from "./IndustryPosts.module.css";
import { PostLine } from "./PostLine";
import { usePostActions } from "./usePostActions";
import { usePosts } from "./usePosts";

interface IndustryPostsProps {
  stored: StoredDeal;
  people: readonly DealPerson[];
  actions: PeopleActions;
  isReadOnly: boolean;
}

/** Where an account begins: the posts its industry usually has, to hold the real people against. */
export default function IndustryPosts({ stored, people, actions, isReadOnly }: IndustryPostsProps) {
  const t = useTranslations("posts");
  const { common } = useMethodTexts();
  const texts = useRoleTexts();
  const known = usePosts(stored);
  const { opportunityKey, accountKey } = stored.opportunity;
  const posts = usePostActions(opportunityKey, accountKey ?? "");
  if (!accountKey) return <p className={s.note}>{t("noAccount")}</p>;
  if (!texts || !known) return <SkeletonLines lines={4} />;
  const { account } = known;
  const chosen = account.industry ?? "";
  const options = industries(texts).map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = options.some(({ value }) => value === chosen);
  return (
    <div className={s.whole}>
      <Select
        label={t("industry")}
        value={isKnown ? chosen : ""}
        options={[{ value: "", label: t("choose") }, ...options]}
        isReadOnly={isReadOnly}
        onChoose={(industry) => posts.setIndustry(industry || null)}
      />
      {!isKnown && known.posts.length === 0 && <p className={s.note}>{t("why")}</p>}
      {ROLES.map((role) => {
        const ofRole = known.posts.filter((post) => post.role === role);
        if (ofRole.length === 0) return null;
        return (
          <section key={role} className={s.role} aria-label={common.roles[role]?.name}>
            <h4 className={s.heading}>
              <RoleShape bduRole={role} isHeld={false} size={13} />
              {common.roles[role]?.name}
            </h4>
            <ul className={s.posts}>
              {ofRole.map((post) => (
                <PostLine
                  key={post.id}
                  post={post}
                  people={people}
                  isReadOnly={isReadOnly}
                  onHold={(personKey) => void actions.editPerson(personKey, { industryPost: post.id })}
                  onLeave={(personKey) => void actions.editPerson(personKey, { industryPost: null })}
                  onRole={(personKey) => void actions.setRole(personKey, post.role, true)}
                  onEdit={(change) => posts.edit(post.id, change)}
                  onRemove={() => posts.remove(post)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {!isReadOnly && (isKnown || known.posts.length > 0) && <AddPost onAdd={posts.add} />}
    </div>
  );
}
