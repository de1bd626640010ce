import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { isRole } from "../../method/roles";
import { LEVELS } from "../../method/vocabulary";
import type { Gesture } from "../../records/undo";
import { useMethodTexts } from "./method";

/** A tooltip or a toast holds about this much on a line or two. */
const longest = 56;
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** A change in the user's words: what it was about, as far as its log says so. */
export function useGestureWords(): (gesture: Pick<Gesture, "name" | "about">) => string {
  const t = useTranslations("shell.change");
  const { common } = useMethodTexts();
  return useCallback(
    ({ name, about }) => {
      if (name === "evidence.set") {
        const id = String(about.itemId);
        const item = short(common.items[id]?.text ?? common.signs[id] ?? id);
        const level = LEVELS.find((each) => each === about.level);
        return level
          ? t("level", { item, level: common.levels[level]?.name ?? level })
          : t("evidence", { item });
      }
      if (name === "role.set" && isRole(String(about.role))) {
        return t(about.on ? "roleGiven" : "roleTaken", {
          role: common.roles[String(about.role)]?.name ?? "",
        });
      }
      if (name === "plan.edit" && about.kind === "map") return t("map");
      return t(isNamed(name) ? names[name] : "other");
    },
    [t, common],
  );
}

/** Message keys can't hold the dots of the changes' names. */
const names = {
  "roleTag.edit": "roleDetail",
  "person.add": "personAdded",
  "person.edit": "person",
  "person.remove": "personRemoved",
  "person.merge": "peopleMerged",
  "person.split": "peopleSplit",
  "people.tag": "peopleTagged",
  "people.takeOver": "peopleTaken",
  "plan.edit": "plan",
  "nextStep.take": "nextStep",
  "opportunity.edit": "opportunity",
  "account.edit": "account",
  acknowledge: "acknowledged",
  "playbook.move": "playbookMoved",
  "rows.take": "rowsTaken",
} as const;

const isNamed = (name: string): name is keyof typeof names => Object.hasOwn(names, name);
