import { useTranslations } from "use-intl";
import { ACCESSES, CONFIRMATIONS, INFLUENCES, type Stance } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { useGuided } from "../../data/useGuided";
import { DateField } from "../../parts/DateField";
import { Select } from "../../parts/Select";
import { TextArea } from "../../parts/TextArea";
import { TextField } from "../../parts/TextField";
import { HelpChoose } from "./HelpChoose";
import { influenceOf } from "./influenceOf";
import { orNull } from "./orNull";
import * as s from "./PersonDetails.module.css";
import { PersonIdentity } from "./PersonIdentity";
import { StagesPicker } from "./StagesPicker";
import { StancePicker } from "./StancePicker";
import type { PeopleActions, TagPatch } from "./usePeopleActions";

interface PersonDetailsProps {
  person: DealPerson;
  actions: PeopleActions;
  isReadOnly: boolean;
  today: string;
}

/** Everything else that is kept about a person in this opportunity; saved as typed, one change a field. */
export function PersonDetails({ person, actions, isReadOnly, today }: PersonDetailsProps) {
  const t = useTranslations("people.detail");
  const { common, words } = useMethodTexts();
  const isGuided = useGuided();
  const { personKey, tag } = person;
  const edit = (patch: TagPatch) => void actions.editTag(personKey, patch);
  return (
    <div className={s.details}>
      {!isReadOnly && (
        <HelpChoose
          name={person.name}
          onRole={(role) => void actions.setRole(personKey, role, true)}
          onStance={(stance) => edit({ stance: stance === "unknown" ? null : stance })}
        />
      )}
      <StancePicker
        value={tag.stance ?? "unknown"}
        influence={influenceOf(tag)}
        isReadOnly={isReadOnly}
        onChoose={(stance: Stance) => edit({ stance: stance === "unknown" ? null : stance })}
      />
      <div className={s.pair}>
        <Select
          label={t("access")}
          value={tag.access ?? "none"}
          options={ACCESSES.map((value) => ({ value, label: words.accesses[value] }))}
          isReadOnly={isReadOnly}
          onChoose={(access) => edit({ access })}
        />
        <DateField
          label={t("lastTouch")}
          value={tag.lastTouch ?? null}
          max={today}
          isReadOnly={isReadOnly}
          onSave={(lastTouch) => edit({ lastTouch })}
        />
        <Select
          label={t("confirmed")}
          value={tag.confirmed ?? "unconfirmed"}
          options={CONFIRMATIONS.map((value) => ({ value, label: words.confirmations[value] }))}
          isReadOnly={isReadOnly}
          onChoose={(confirmed) => edit({ confirmed })}
        />
        <Select
          label={t("influence")}
          value={influenceOf(tag)}
          options={INFLUENCES.map((value) => ({ value, label: common.influences[value].name }))}
          isReadOnly={isReadOnly}
          onChoose={(value) => edit({ influence: Number(value) || null })}
        />
      </div>
      {(person.roles.includes("BENEFIT") || tag.measure) && (
        <TextField
          label={t("measure")}
          hint={isGuided ? t("measureHint") : undefined}
          value={tag.measure ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => edit({ measure: orNull(text) })}
        />
      )}
      <TextField
        label={t("owner")}
        value={tag.owner ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ owner: orNull(text) })}
      />
      <div className={s.next}>
        <TextField
          label={t("nextStep")}
          value={tag.nextStep?.text ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => edit({ nextStep: { text: orNull(text) } })}
        />
        <DateField
          label={t("nextStepDate")}
          value={tag.nextStep?.date ?? null}
          isReadOnly={isReadOnly}
          onSave={(date) => edit({ nextStep: { date } })}
        />
      </div>
      <TextField
        label={t("businessAgenda")}
        value={tag.agendas?.business ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ agendas: { business: orNull(text) } })}
      />
      <TextField
        label={t("personalAgenda")}
        value={tag.agendas?.personal ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ agendas: { personal: orNull(text) } })}
      />
      <StagesPicker
        stages={tag.stages ?? {}}
        isReadOnly={isReadOnly}
        onToggle={(stage, on) => edit({ stages: { [stage]: on ? true : null } })}
      />
      <TextField
        label={t("howWeKnow")}
        value={tag.howWeKnow ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ howWeKnow: orNull(text) })}
      />
      <TextArea
        label={t("note")}
        value={tag.note ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => edit({ note: orNull(text) })}
      />
      <PersonIdentity person={person} actions={actions} isReadOnly={isReadOnly} />
    </div>
  );
}
