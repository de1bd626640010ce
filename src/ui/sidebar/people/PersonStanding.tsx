import { useTranslations } from "use-intl";
import { ACCESSES, CONFIRMATIONS } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { DateField } from "../../parts/DateField";
import { Select } from "../../parts/Select";
import { TextField } from "../../parts/TextField";
import { InfluencePicker } from "./InfluencePicker";
import { influenceOf } from "./influenceOf";
import { orNull } from "./orNull";
import * as s from "./PersonDetails.module.css";
import { StancePicker } from "./StancePicker";
import type { TagPatch } from "./usePeopleActions";

interface PersonStandingProps {
  person: DealPerson;
  onEdit: (patch: TagPatch) => void;
  isReadOnly: boolean;
  today: string;
}

const offices = ["unknown", "formal", "informal"] as const;

/** Where somebody stands in this deal, how much their word counts, and how near to them we are. */
export function PersonStanding({ person: { tag }, onEdit, isReadOnly, today }: PersonStandingProps) {
  const t = useTranslations("people.detail");
  const own = useTranslations("personPanel");
  const { words } = useMethodTexts();
  const stance = tag.stance ?? "unknown";
  const influence = influenceOf(tag);
  return (
    <>
      <StancePicker
        value={stance}
        influence={influence}
        isReadOnly={isReadOnly}
        onChoose={(chosen) => onEdit({ stance: chosen === "unknown" ? null : chosen })}
      />
      <InfluencePicker
        value={influence}
        stance={stance}
        isReadOnly={isReadOnly}
        onChoose={(chosen) => onEdit({ influence: Number(chosen) || null })}
      />
      <div className={s.pair}>
        <Select
          label={own("office")}
          value={tag.formal === undefined ? "unknown" : tag.formal ? "formal" : "informal"}
          options={offices.map((value) => ({ value, label: own(`offices.${value}`) }))}
          isReadOnly={isReadOnly}
          onChoose={(value) => onEdit({ formal: value === "unknown" ? null : value === "formal" })}
        />
        <Select
          label={t("confirmed")}
          value={tag.confirmed ?? "unconfirmed"}
          options={CONFIRMATIONS.map((value) => ({ value, label: words.confirmations[value] }))}
          isReadOnly={isReadOnly}
          onChoose={(confirmed) => onEdit({ confirmed })}
        />
        <Select
          label={t("access")}
          value={tag.access ?? "none"}
          options={ACCESSES.map((value) => ({ value, label: words.accesses[value] }))}
          isReadOnly={isReadOnly}
          onChoose={(access) => onEdit({ access })}
        />
        <DateField
          label={t("lastTouch")}
          value={tag.lastTouch ?? null}
          max={today}
          isReadOnly={isReadOnly}
          onSave={(lastTouch) => onEdit({ lastTouch })}
        />
      </div>
      <TextField
        label={t("owner")}
        value={tag.owner ?? ""}
        isReadOnly={isReadOnly}
        onSave={(text) => onEdit({ owner: orNull(text) })}
      />
    </>
  );
}
