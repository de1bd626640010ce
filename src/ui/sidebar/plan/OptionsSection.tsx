import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { peopleOfDeal } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { Checkbox } from "../../parts/Checkbox";
import { IconButton } from "../../parts/IconButton";
import { PersonField } from "../shell/PersonField";
import * as s from "./OptionsSection.module.css";
import { PlanSection } from "./PlanSection";
import { partLevel, partScore } from "./planScore";
import { Rivals } from "./Rivals";
import type { Plan } from "./usePlan";

const levels = ["none", "one", "two"] as const;

/** What the customer compares us with, who told us, and whether doing nothing is among it. */
export function OptionsSection({ plan: whole }: { plan: Plan }) {
  const { state, plan, edit, isReadOnly } = whole;
  const t = useTranslations("plan.options");
  const { core, words } = useMethodTexts();
  const level = partLevel(state.assessment, "D5", "options", core.assess.options) ?? "none";
  const options = plan.options ?? {};
  const names = new Map(
    (state.stored ? peopleOfDeal(state.stored) : []).map(({ personKey, name }) => [personKey, name]),
  );
  const sources = Object.keys(options.sources ?? {});
  return (
    <PlanSection
      id="options"
      title={t("title")}
      level={{ name: words.options[level], at: levels.indexOf(level), of: 2 }}
      score={partScore(state.assessment, "D5", "options")}
    >
      <Checkbox
        isChecked={options.known ?? false}
        isReadOnly={isReadOnly}
        onChange={(on) => edit({ options: { known: on ? true : null } })}
      >
        {t("known")}
      </Checkbox>
      {sources.length > 0 && (
        <ul className={s.sources} aria-label={t("sources")}>
          {sources.map((personKey) => {
            const name = names.get(personKey) || t("unknownPerson");
            return (
              <li key={personKey} className={s.source}>
                {name}
                {!isReadOnly && (
                  <IconButton
                    size="small"
                    label={t("removeSource", { name })}
                    icon={<X size={12} aria-hidden />}
                    onClick={() => edit({ options: { sources: { [personKey]: null } } })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!isReadOnly && (
        <PersonField
          key={sources.length}
          label={t("addSource")}
          state={state}
          value={null}
          onChoose={(personKey) =>
            personKey && edit({ options: { known: true, sources: { [personKey]: true } } })
          }
        />
      )}
      <Checkbox
        isChecked={options.doNothing ?? false}
        isReadOnly={isReadOnly}
        onChange={(on) => edit({ options: { doNothing: on ? true : null } })}
      >
        {t("doNothing")}
      </Checkbox>
      <Rivals plan={whole} />
    </PlanSection>
  );
}
