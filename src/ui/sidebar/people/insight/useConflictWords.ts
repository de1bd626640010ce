import { useTranslations } from "use-intl";
import type { Conflict } from "../../../../method/people/conflicts";
import { useMethodTexts } from "../../../data/method";
import { useNames } from "./useNames";

/** Where roles meet or stand against each other, in words: what is so, and what to do about it. */
export function useConflictWords(
  names: ReadonlyMap<string, string>,
): (conflict: Conflict) => { text: string; fix: string } {
  const t = useTranslations("insight.conflict");
  const { common, words } = useMethodTexts();
  const namesOf = useNames(names);
  const roleName = (role: string) => {
    const name = common.roles[role]?.name ?? role;
    return words.style.lowerCaseInside ? name.toLowerCase() : name;
  };
  return (conflict) => {
    switch (conflict.kind) {
      case "contested":
        return { text: t("contested", { names: namesOf(conflict.people) }), fix: t("contestedFix") };
      case "against": {
        const { person, role, by } = conflict;
        const parts = {
          person: namesOf([person]),
          role: roleName(role),
          by: namesOf([by.person]),
          byRole: roleName(by.role),
        };
        return {
          text: t(conflict.reports ? "againstSuperior" : "against", parts),
          fix: t("againstFix", parts),
        };
      }
      case "sponsorAgainst":
        return {
          text: t("sponsorAgainst", { person: namesOf([conflict.person]) }),
          fix: t("sponsorAgainstFix"),
        };
      case "coach":
        return { text: t("coach", { person: namesOf([conflict.person]) }), fix: t("coachFix") };
      case "sways": {
        const { person, over } = conflict;
        const parts = {
          person: namesOf([person]),
          over: namesOf([over.person]),
          role: roleName(over.role),
        };
        return { text: t("sways", parts), fix: t("swaysFix", parts) };
      }
      case "atOdds":
        return { text: t("atOdds", { names: namesOf(conflict.people) }), fix: t("atOddsFix") };
      case "alternatives":
        return {
          text: t("alternatives", {
            options: conflict.options
              .map(({ preferred, people }) => t("option", { preferred, names: namesOf(people) }))
              .join(words.style.listJoin),
          }),
          fix: t("alternativesFix"),
        };
    }
  };
}
