import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { lazyView } from "../../data/lazyView";
import { Section } from "../../parts/Section";
import { SkeletonLines } from "../../parts/Skeleton";

type IndustryPostsProps = Parameters<typeof import("./posts/IndustryPosts")["default"]>[0];

const IndustryPosts = lazyView<IndustryPostsProps>(() => import("./posts/IndustryPosts"), "posts");

/** The usual posts of the account's industry, folded away where there are people already; fetched when opened. */
export function IndustrySection({ startsOpen, ...props }: IndustryPostsProps & { startsOpen: boolean }) {
  const t = useTranslations("people");
  return (
    <Section level={3} startsOpen={startsOpen} title={t("industryPosts")}>
      <Suspense fallback={<SkeletonLines lines={3} />}>
        <IndustryPosts {...props} />
      </Suspense>
    </Section>
  );
}
