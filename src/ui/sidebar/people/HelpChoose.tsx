import CircleHelp from "lucide-react/dist/esm/icons/circle-question-mark.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  type ChoiceStep,
  type RoleQuestion,
  roleQuestions,
  type StanceQuestion,
  stanceQuestions,
} from "../../../method/helpMeChoose";
import type { Role, Stance } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Popover } from "../../parts/Popover";
import * as s from "./HelpChoose.module.css";

interface HelpChooseProps {
  name: string;
  onRole: (role: Role) => void;
  onStance: (stance: Stance) => void;
}

/** Leads to a role or a stance by what one has seen the person do: at most four questions each. */
export function HelpChoose({ name, onRole, onStance }: HelpChooseProps) {
  const t = useTranslations("people.choose");
  const { common } = useMethodTexts();
  return (
    <Popover
      label={t("label", { name })}
      placement="bottom-start"
      trigger={
        <Button size="small" look="quiet" aria-label={t("label", { name })}>
          <CircleHelp size={14} aria-hidden />
          {t("open")}
        </Button>
      }
    >
      <div className={s.both}>
        <Questions
          title={t("role")}
          steps={roleQuestions}
          nameOf={(role) => common.roles[role]?.name ?? role}
          onTake={onRole}
        />
        <Questions
          title={t("stance")}
          steps={stanceQuestions}
          nameOf={(stance) => common.stances[stance].name}
          onTake={onStance}
        />
      </div>
    </Popover>
  );
}

interface QuestionsProps<Id extends string, Result> {
  title: string;
  steps: readonly ChoiceStep<Id, Result>[];
  nameOf: (result: Result) => string;
  onTake: (result: Result) => void;
}

type QuestionId = RoleQuestion | StanceQuestion;

function Questions<Id extends QuestionId, Result>({
  title,
  steps,
  nameOf,
  onTake,
}: QuestionsProps<Id, Result>) {
  const t = useTranslations("people.choose");
  const [asked, setAsked] = useState<Id | undefined>(steps[0]?.id);
  const [result, setResult] = useState<Result | null>();
  const [isTaken, setIsTaken] = useState(false);
  const again = () => {
    setAsked(steps[0]?.id);
    setResult(undefined);
    setIsTaken(false);
  };
  const step = steps.find(({ id }) => id === asked);
  const question: QuestionId | undefined = step?.id;
  return (
    <section className={s.questions} aria-live="polite">
      <h3 className={s.title}>{title}</h3>
      {result === undefined && step && question ? (
        <>
          <p>{t(`questions.${question}`)}</p>
          <div className={s.answers}>
            {step.options.map((option) => (
              <Button
                key={option.id}
                size="small"
                onClick={() => ("next" in option ? setAsked(option.next) : setResult(option.result))}
              >
                {t(`answers.${option.id}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <>
          <p className={s.result}>{result === null || result === undefined ? t("none") : nameOf(result)}</p>
          <div className={s.answers}>
            {result !== null && result !== undefined && (
              <Button
                size="small"
                look="primary"
                disabled={isTaken}
                onClick={() => {
                  setIsTaken(true);
                  onTake(result);
                }}
              >
                {t(isTaken ? "taken" : "take")}
              </Button>
            )}
            <Button size="small" look="quiet" onClick={again}>
              {t("again")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
