import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Assessment } from "../../../method/assess/assessment";
import type { UnmetGoal } from "../../../method/people/goals";
import { ROLES, type Role } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { ToneIcon } from "../../parts/Badge";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./Coverage.module.css";
import { coverageOf, type RoleCoverage } from "./coverageOf";
import { NoteGap } from "./NoteGap";
import { RoleHelp } from "./RoleHelp";

interface CoverageProps {
  people: readonly DealPerson[];
  assessment: Assessment;
  /** Sponsors without a deed: named, but as candidates. */
  candidates: ReadonlySet<string>;
  /** Roles in which the deal has fewer people than it should. */
  unmet: readonly UnmetGoal[];
  /** Notes whom to look for in a role; null where nothing can be written. */
  onGap: ((role: Role, whom: string) => void) | null;
}

/** Which roles this stage of work expects, who holds them, and what the method's coverage rules say. */
export function Coverage({ people, assessment, candidates, unmet, onGap }: CoverageProps) {
  const t = useTranslations("people.coverage");
  const { common, words } = useMethodTexts();
  const { list } = useFormats();
  const roles = coverageOf(people, assessment, ROLES);
  const expected = roles.filter(({ isExpected }) => isExpected);
  const later = roles.filter(({ isExpected }) => !isExpected);
  const missing = expected.filter(({ holders }) => holders.length === 0);
  const stage = assessment.workStage;
  const inside = (name: string) => (words.style.lowerCaseInside ? name.toLowerCase() : name);
  const names = list(missing.map(({ role }) => inside(common.roles[role]?.name ?? role)));
  return (
    <section className={s.coverage} aria-labelledby="coverage-title">
      <h2 id="coverage-title" className={s.title}>
        <ToneIcon tone={missing.length > 0 ? "watch" : "good"} />
        {missing.length > 0
          ? t("missing", { names, stage, count: missing.length })
          : t("complete", { stage, name: common.stages[stage - 1]?.name ?? "" })}
      </h2>
      <ul className={s.roles}>
        {expected.map((coverage) => (
          <RoleLine
            key={coverage.role}
            stage={stage}
            coverage={coverage}
            candidates={candidates}
            unmet={unmet}
            onGap={onGap}
          />
        ))}
      </ul>
      {later.length > 0 && (
        <div className={s.later}>
          <span>{t("later")}</span>
          {later.map(({ role }) => (
            <RoleHelp key={role} bduRole={role} stageNo={stage} />
          ))}
        </div>
      )}
    </section>
  );
}

function RoleLine({
  coverage,
  candidates,
  unmet,
  onGap,
  stage,
}: Omit<CoverageProps, "people" | "assessment"> & { coverage: RoleCoverage; stage: number }) {
  const t = useTranslations("people.coverage");
  const { role, holders } = coverage;
  const goal = holders.length > 0 ? unmet.find((each) => each.role === role) : undefined;
  const nameOf = ({ personKey, name }: DealPerson) =>
    role === "SPONSOR" && candidates.has(personKey) ? t("candidate", { name }) : name;
  return (
    <li className={s.role} data-missing={holders.length === 0}>
      <RoleShape bduRole={role} isHeld={holders.length > 0} size={14} />
      <RoleHelp bduRole={role} stageNo={stage} />
      <span className={s.holders}>
        {holders.length > 0 ? holders.map(nameOf).join(", ") : t("nobody")}
        {goal && <span className={s.goal}> {t("goal", { held: goal.held, wanted: goal.wanted })}</span>}
      </span>
      {holders.length === 0 && onGap && <NoteGap bduRole={role} onNote={(whom) => onGap(role, whom)} />}
    </li>
  );
}
