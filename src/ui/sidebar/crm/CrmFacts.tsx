import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import { useFormats } from "../../../i18n/useFormats";
import type { StoredDeal } from "../../../records/deal";
import { fieldsInUse } from "../../../records/fieldsInUse";
import { crmDay } from "../../data/crmDay";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { DateField } from "../../parts/DateField";
import { NumberField } from "../../parts/NumberField";
import { TextField } from "../../parts/TextField";
import * as s from "./CrmFacts.module.css";
import { Part } from "./Part";

type Typed = NonNullable<StoredDeal["opportunity"]["body"]["typed"]>;
type TypedPatch = { [K in keyof Typed]?: Typed[K] | null };

/** What the assessment takes from the CRM: as read, or typed by hand where the page shows nothing to read. */
export function CrmFacts({ state, stored }: { state: DealState; stored: StoredDeal }) {
  const t = useTranslations("crm.facts");
  const { day } = useFormats();
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const { typed = {} } = stored.opportunity.body;
  const fields = fieldsInUse(stored.opportunity.body);
  const save = (patch: TypedPatch) =>
    void write({ name: "opportunity.edit", opportunityKey: state.opportunityKey, patch: { typed: patch } });
  const read = (field: FieldName) => {
    const found = fields[field];
    return found?.state === "read" && found.text ? found.text : null;
  };
  /** Read, but not understood as a day or number for sure. */
  const isUnderstood = (field: FieldName) => fields[field]?.value != null;
  const stage = read("stage");
  const closeDate = isUnderstood("closeDate") ? read("closeDate") : null;
  const closing = closeDate && fields.closeDate ? crmDay(fields.closeDate, day) : null;
  const amount = isUnderstood("amount") ? read("amount") : null;
  const probability = isUnderstood("probability") ? read("probability") : null;
  const fact = (
    name: "stage" | "closeDate" | "amount" | "probability",
    value: string,
    written: string | null = null,
  ) => (
    <div className={s.fact} title={written !== null && written !== value ? written : undefined}>
      <dt>{t(name)}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <Part title={t("title")}>
      <dl className={s.facts}>
        {stage && fact("stage", stage)}
        {closing && fact("closeDate", closing, closeDate)}
        {amount && fact("amount", amount)}
        {probability && fact("probability", probability)}
      </dl>
      {!(stage && closeDate && amount && probability) && <p className={s.why}>{t("typed")}</p>}
      <div className={s.fields}>
        {!stage && (
          <TextField
            label={t("stage")}
            value={typed.stage ?? ""}
            isReadOnly={isReadOnly}
            onSave={(text) => save({ stage: text.trim() || null })}
          />
        )}
        {!closeDate && (
          <DateField
            label={t("closeDate")}
            value={typed.closeDate ?? null}
            isReadOnly={isReadOnly}
            onSave={(day) => save({ closeDate: day })}
          />
        )}
        {!amount && (
          <>
            <NumberField
              label={t("amount")}
              value={typed.amount ?? null}
              isReadOnly={isReadOnly}
              onSave={(value) => save({ amount: value })}
            />
            <TextField
              label={t("currency")}
              value={typed.currency ?? ""}
              isReadOnly={isReadOnly}
              onSave={(text) => save({ currency: text.trim().toUpperCase() || null })}
            />
          </>
        )}
        {!probability && (
          <NumberField
            label={t("probabilityPercent")}
            value={typed.probability ?? null}
            min={0}
            max={100}
            isReadOnly={isReadOnly}
            onSave={(value) => save({ probability: value })}
          />
        )}
      </div>
    </Part>
  );
}
