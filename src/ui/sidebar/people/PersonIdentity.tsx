import { useTranslations } from "use-intl";
import { SIDES } from "../../../method/vocabulary";
import type { StoredDeal } from "../../../records/deal";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { Combobox } from "../../parts/Combobox";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import { Merges } from "./Merges";
import { orNull } from "./orNull";
import * as s from "./PersonIdentity.module.css";
import { PostField } from "./posts/PostField";
import { reportsTo } from "./reportsTo";
import type { PeopleActions, PersonPatch } from "./usePeopleActions";

interface PersonIdentityProps {
  person: DealPerson;
  people: readonly DealPerson[];
  stored: StoredDeal;
  actions: PeopleActions;
  isReadOnly: boolean;
  hasPlaceElsewhere: boolean;
}

/** Who the person is, in every opportunity: kept once, whichever deal it is said in. */
export function PersonIdentity({
  person,
  people,
  stored,
  actions,
  isReadOnly,
  hasPlaceElsewhere,
}: PersonIdentityProps) {
  const t = useTranslations("people.detail");
  const own = useTranslations("personPanel");
  const { words } = useMethodTexts();
  const { personKey, details } = person;
  const editPerson = (patch: PersonPatch) => void actions.editPerson(personKey, patch);
  const isByHand = person.source === "hand";
  const bosses = people.filter((each) => !reportsTo(each.personKey, personKey, people));
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
      <div className={s.pair}>
        <Select
          label={t("side")}
          value={details.side ?? "customer"}
          options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
          isReadOnly={isReadOnly}
          onChoose={(side) => editPerson({ side: side === "customer" ? null : side })}
        />
        {!hasPlaceElsewhere && (
          <TextField
            label={own("organisation")}
            value={details.organisation ?? ""}
            isReadOnly={isReadOnly}
            onSave={(text) => editPerson({ organisation: orNull(text) })}
          />
        )}
      </div>
      {!hasPlaceElsewhere && (
        <Combobox
          label={own("reportsTo")}
          value={details.reportsTo ?? null}
          options={bosses.map(({ personKey: value, name, title }) => ({ value, label: name, detail: title }))}
          emptyLabel={own("nobodyElse")}
          placeholder={own("choosePerson")}
          isReadOnly={isReadOnly}
          onChoose={(boss) => editPerson({ reportsTo: boss })}
        />
      )}
      <PostField
        person={person}
        stored={stored}
        isReadOnly={isReadOnly}
        onChoose={(industryPost) => editPerson({ industryPost })}
      />
      <Checkbox
        isChecked={details.left ?? false}
        isReadOnly={isReadOnly}
        onChange={(left) => editPerson({ left: left ? true : null })}
      >
        {t("hasLeft")}
      </Checkbox>
      <Merges
        opportunityKey={stored.opportunity.opportunityKey}
        person={person}
        otherKeys={stored.people.filter(({ body }) => body.sameAs === personKey).map((row) => row.personKey)}
      />
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
