import { useTranslations } from "use-intl";
import { CRA_DIMENSIONS } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useGuided } from "../../data/useGuided";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { DateField } from "../../parts/DateField";
import { TextArea } from "../../parts/TextArea";
import { useView } from "../view";
import { CraMoved } from "./CraMoved";
import { craNeeds } from "./craNeeds";
import { Group } from "./Group";
import { Missing } from "./Missing";
import { PersonOrName } from "./PersonOrName";
import { PlanSection } from "./PlanSection";
import { partLevel, partScore } from "./planScore";
import { orNull, type Plan } from "./usePlan";

const strengths = ["none", "weak", "good", "compelling"] as const;

/** Why the customer must act, by when, who answers for it and what waiting costs. */
export function CraSection({ plan: { state, plan, edit, isReadOnly } }: { plan: Plan }) {
  const t = useTranslations("plan.cra");
  const { core, words } = useMethodTexts();
  const isGuided = useGuided();
  const show = useView((view) => view.show);
  const { assessment, today } = state;
  const cra = plan.cra ?? {};
  const strength = partLevel(assessment, "D4", "cra", core.assess.cra) ?? "none";
  const at = strengths.indexOf(strength);
  const item = core.assess.anchors.cra;
  const isPast = cra.date !== undefined && cra.date < today;
  const needs = craNeeds(cra, assessment.items[item]?.state, isPast);
  const next = strengths[Math.max(at + 1, needs[0] === "event" ? 1 : 2)];
  return (
    <PlanSection
      id="cra"
      startsOpen
      title={t("title")}
      level={{ name: words.craStrengths[strength], at, of: 3 }}
      score={partScore(assessment, "D4", "cra")}
    >
      {next && (
        <Missing
          next={words.craStrengths[next]}
          needs={needs.map((id) => ({
            id,
            text: t(`needs.${id}`),
            action: id === "confirmed" && (
              <Button size="small" look="quiet" onClick={() => show("assess", { kind: "item", id: item })}>
                {t("toEvidence")}
              </Button>
            ),
          }))}
        />
      )}
      <TextArea
        label={t("event")}
        hint={isGuided ? t("eventHint") : undefined}
        value={cra.event ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ cra: { event: orNull(text) } })}
      />
      <DateField
        label={t("date")}
        value={cra.date ?? null}
        error={isPast ? t("datePast") : null}
        isReadOnly={isReadOnly}
        onSave={(date) => edit({ cra: { date } })}
      />
      <PersonOrName
        label={t("owner")}
        state={state}
        value={cra.owner ?? null}
        isReadOnly={isReadOnly}
        onChoose={(owner) => edit({ cra: { owner } })}
      />
      <TextArea
        label={t("consequence")}
        hint={isGuided ? t("consequenceHint") : undefined}
        value={cra.consequence ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ cra: { consequence: orNull(text) } })}
      />
      <Group label={t("dimensions")}>
        {CRA_DIMENSIONS.map((dimension) => (
          <Checkbox
            key={dimension}
            isChecked={cra.dimensions?.[dimension] === true}
            isReadOnly={isReadOnly}
            onChange={(on) => edit({ cra: { dimensions: { [dimension]: on ? true : null } } })}
          >
            {words.craDimensions[dimension]}
          </Checkbox>
        ))}
      </Group>
      <Checkbox
        isChecked={cra.sellerMade ?? false}
        isReadOnly={isReadOnly}
        onChange={(on) => edit({ cra: { sellerMade: on ? true : null } })}
      >
        {t("sellerMade")}
      </Checkbox>
      <CraMoved cra={cra} edit={edit} isReadOnly={isReadOnly} />
    </PlanSection>
  );
}
