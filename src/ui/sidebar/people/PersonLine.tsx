import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { OwnRoleNames } from "./OwnRoleNames";
import * as s from "./PersonLine.module.css";

/** Name, post, and what is known of the person beyond roles: only what differs from "nothing known". */
export function PersonLine({ person }: { person: DealPerson }) {
  const t = useTranslations("people");
  const { words } = useMethodTexts();
  const { tag, details } = person;
  const access =
    tag.access && tag.access !== "none" ? t("accessIs", { access: words.accesses[tag.access] }) : null;
  const side = details.side && details.side !== "customer" ? words.sides[details.side] : null;
  const marks = [
    person.isPrimary && t("primary"),
    side,
    details.left && t("left"),
    person.source === "hand" && t("byHand"),
    person.source === "earlier" && t("notInList"),
    access,
  ].filter(Boolean);
  return (
    <div className={s.line}>
      <div className={s.name} data-left={details.left === true}>
        {person.name || t("noName")}
      </div>
      {person.title && <div className={s.title}>{person.title}</div>}
      {person.ownRoles.length > 0 && (
        <div className={s.marks}>
          <OwnRoleNames ids={person.ownRoles} />
        </div>
      )}
      {marks.length > 0 && <div className={s.marks}>{marks.join(" · ")}</div>}
    </div>
  );
}
