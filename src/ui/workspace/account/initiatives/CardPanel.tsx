import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/Button";
import { Checkbox } from "../../../parts/Checkbox";
import { DateField } from "../../../parts/DateField";
import { Select } from "../../../parts/Select";
import { TextArea } from "../../../parts/TextArea";
import { TextField } from "../../../parts/TextField";
import type { PlanValue } from "../useAccountPlan";
import * as s from "./CardPanel.module.css";
import { type Card, kinds, mayServe, standings } from "./cards";

interface CardPanelProps {
  card: Card;
  cards: readonly Card[];
  deals: { key: string; name: string }[];
  isReadOnly: boolean;
  onSave: (patch: { [field: string]: PlanValue }) => void;
  onRemove: () => void;
}

/** One card: what it is, whose, who told us and whether the customer stands behind it. */
export function CardPanel({ card, cards, deals, isReadOnly, onSave, onRemove }: CardPanelProps) {
  const t = useTranslations("initiatives");
  const others = cards.filter((other) => mayServe(card, other));
  const line = (field: "owner" | "measure" | "status" | "source" | "confirmedBy") => (
    <TextField
      label={t(`fields.${field}`)}
      value={card[field]}
      isReadOnly={isReadOnly}
      onSave={(value) => onSave({ [field]: value || null })}
    />
  );
  const day = (field: "date" | "confirmedOn") => (
    <DateField
      label={t(`fields.${field}`)}
      value={card[field] || null}
      isReadOnly={isReadOnly}
      onSave={(value) => onSave({ [field]: value })}
    />
  );
  return (
    <section className={s.panel} aria-label={t("card")}>
      <Select
        label={t("fields.kind")}
        value={card.kind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        isReadOnly={isReadOnly}
        onChoose={(kind) => onSave({ kind })}
      />
      <TextArea
        label={t("fields.text")}
        value={card.text}
        isReadOnly={isReadOnly}
        onSave={(text) => onSave({ text: text || null })}
      />
      <div className={s.pair}>
        {line("owner")}
        {line("source")}
        {line("measure")}
        {day("date")}
        {line("status")}
        <Select
          label={t("fields.standing")}
          value={card.standing}
          options={standings.map((value) => ({ value, label: t(`standing.${value}`) }))}
          isReadOnly={isReadOnly}
          onChoose={(standing) => onSave({ standing })}
        />
        {line("confirmedBy")}
        {day("confirmedOn")}
      </div>
      <Select
        label={t("fields.opportunity")}
        value={card.opportunity}
        options={[
          { value: "", label: t("noOpportunity") },
          ...deals.map(({ key, name }) => ({ value: key, label: name || t("unnamed") })),
        ]}
        isReadOnly={isReadOnly}
        onChoose={(opportunity) => onSave({ opportunity: opportunity || null })}
      />
      {others.length > 0 && (
        <fieldset className={s.under}>
          <legend>{t("fields.under")}</legend>
          {others.map((other) => (
            <Checkbox
              key={other.id}
              isChecked={card.under.includes(other.id)}
              isReadOnly={isReadOnly}
              onChange={(on) => onSave({ under: { [other.id]: on || null } })}
            >
              {`${t(`kind.${other.kind}`)}: ${other.text || t("unnamed")}`}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {!isReadOnly && (
        <Button size="small" look="danger" onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
          {t("remove")}
        </Button>
      )}
    </section>
  );
}
