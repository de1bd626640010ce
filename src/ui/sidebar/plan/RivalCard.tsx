import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { peopleOfDeal } from "../../../records/people";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";
import { Section } from "../../parts/Section";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import { PersonField } from "../shell/PersonField";
import { type Criterion, JUDGEMENTS, judgementOf, type Rival } from "./competition";
import * as s from "./RivalCard.module.css";
import { orNull, type Plan } from "./usePlan";

interface RivalCardProps {
  option: Rival;
  name: string;
  isNothing: boolean;
  criteria: Criterion[];
  plan: Plan;
}

/** One option against us: its name, how it stands on each criterion, and who at the customer is for it. */
export function RivalCard({ option, name, isNothing, criteria, plan }: RivalCardProps) {
  const t = useTranslations("rivals");
  const { state, editForm, isReadOnly } = plan;
  const people = new Map(
    (state.stored ? peopleOfDeal(state.stored) : []).map((person) => [person.personKey, person.name]),
  );
  const save = (line: Record<string, string | string[] | null> | null) =>
    editForm("rivals", { options: { [option.id]: line } });
  const judgements = [
    { value: "", label: t("judged.unknown") },
    ...JUDGEMENTS.map((value) => ({ value, label: t(`judged.${value}`) })),
  ];
  return (
    <Section
      level={3}
      title={name}
      startsOpen={false}
      className={s.card}
      note={t("supportersCount", { count: option.supporters.length })}
    >
      <div className={s.body}>
        {!isNothing && (
          <TextField
            label={t("name")}
            value={option.name}
            isReadOnly={isReadOnly}
            onSave={(typed) => save({ name: orNull(typed) })}
          />
        )}
        {criteria.length === 0 && <p className={s.note}>{t("criteriaFirst")}</p>}
        {criteria.map((criterion) => (
          <Select
            key={criterion.id}
            label={criterion.text}
            value={option.judged[criterion.id] ?? ""}
            options={judgements}
            isReadOnly={isReadOnly}
            onChoose={(value) => save({ [judgementOf(criterion.id)]: value || null })}
          />
        ))}
        {option.supporters.length > 0 && (
          <ul className={s.supporters} aria-label={t("supportersOf", { name })}>
            {option.supporters.map((personKey) => {
              const person = people.get(personKey) || t("somebody");
              return (
                <li key={personKey} className={s.supporter}>
                  {person}
                  {!isReadOnly && (
                    <IconButton
                      size="small"
                      label={t("removeSupporter", { person, name })}
                      icon={<X size={12} aria-hidden />}
                      onClick={() =>
                        save({ supporters: option.supporters.filter((each) => each !== personKey) })
                      }
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {!isReadOnly && (
          <PersonField
            key={option.supporters.length}
            label={t("addSupporter", { name })}
            state={state}
            value={null}
            onChoose={(personKey) =>
              personKey && save({ supporters: [...new Set([...option.supporters, personKey])] })
            }
          />
        )}
        {!isNothing && !isReadOnly && (
          <div>
            <Button size="small" look="danger" onClick={() => save(null)}>
              {t("remove", { name })}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
