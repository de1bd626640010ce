import { useTranslations } from "use-intl";
import { SIDES } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import { orNull } from "./orNull";
import * as s from "./PersonIdentity.module.css";
import type { PeopleActions, PersonPatch } from "./usePeopleActions";

interface PersonIdentityProps {
  person: DealPerson;
  actions: PeopleActions;
  isReadOnly: boolean;
}

/** Who the person is, in every opportunity: name and post where typed by hand, side, whether they have left. */
export function PersonIdentity({ person, actions, isReadOnly }: PersonIdentityProps) {
  const t = useTranslations("people.detail");
  const { words } = useMethodTexts();
  const { personKey, details } = person;
  const editPerson = (patch: PersonPatch) => void actions.editPerson(personKey, patch);
  const isByHand = person.source === "hand";
  return (
    <>
      {isByHand && (
        <div className={s.pair}>
          <TextField
            label={t("name")}
            value={person.name}
            isReadOnly={isReadOnly}
            onSave={(text) => text.trim() && editPerson({ name: text })}
          />
          <TextField
            label={t("title")}
            value={person.title}
            isReadOnly={isReadOnly}
            onSave={(text) => editPerson({ title: orNull(text) })}
          />
        </div>
      )}
      <Select
        label={t("side")}
        value={details.side ?? "customer"}
        options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
        isReadOnly={isReadOnly}
        onChoose={(side) => editPerson({ side: side === "customer" ? null : side })}
      />
      <Checkbox
        isChecked={details.left ?? false}
        isReadOnly={isReadOnly}
        onChange={(left) => editPerson({ left: left ? true : null })}
      >
        {t("hasLeft")}
      </Checkbox>
      {isByHand && !isReadOnly && (
        <Button
          size="small"
          look="danger"
          className={s.remove}
          onClick={() => void actions.removePerson(personKey, person.name)}
        >
          {t("remove")}
        </Button>
      )}
    </>
  );
}
