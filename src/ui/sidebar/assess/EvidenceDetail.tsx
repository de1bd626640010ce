import { useTranslations } from "use-intl";
import { indexPlaybook } from "../../../method/playbookIndex";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useWrite } from "../../data/useWrite";
import { DateField } from "../../parts/DateField";
import { NumberField } from "../../parts/NumberField";
import { TextArea } from "../../parts/TextArea";
import { TextField } from "../../parts/TextField";
import { PersonField } from "../shell/PersonField";
import * as s from "./EvidenceDetail.module.css";
import type { EvidenceDetails, EvidenceLine } from "./evidence";

interface EvidenceDetailProps {
  state: DealState;
  line: EvidenceLine;
  proof: string;
}

type DetailPatch = { [K in keyof EvidenceDetails]?: EvidenceDetails[K] | null };

/** Words, person, day and link of one item; what would prove it, and what to do while it is missing. */
export function EvidenceDetail({ state, line, proof }: EvidenceDetailProps) {
  const t = useTranslations("assess.detail");
  const { core, common } = useMethodTexts();
  const isGuided = useGuided();
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const save = (patch: DetailPatch) =>
    void write({ name: "evidence.set", opportunityKey: state.opportunityKey, itemId: line.id, patch });
  const { words = "", by = null, date = null, link = "", shelfDays } = line.details;
  const usualShelf = indexPlaybook(core).itemById.get(line.id)?.shelfDays ?? core.assess.signDays;
  const isNotApplicable = line.level === "NA";
  const isMissing = line.kind === "item" && line.state !== "held" && line.state !== "notApplicable";
  return (
    <div className={s.detail}>
      {isGuided && isMissing && <Guidance label={t("fix")} text={common.items[line.id]?.fix ?? ""} />}
      {isGuided && proof && <Guidance label={t("proof")} text={proof} />}
      <TextArea
        label={isNotApplicable ? t("reason") : t("words")}
        error={isNotApplicable && !words.trim() ? t("reasonNeeded") : null}
        value={words}
        isReadOnly={isReadOnly}
        onSave={(text) => save({ words: text || null })}
      />
      {!isNotApplicable && (
        <>
          <div className={s.pair}>
            <PersonField
              label={t("who")}
              state={state}
              value={by}
              isReadOnly={isReadOnly}
              onChoose={(personKey) => save({ by: personKey })}
            />
            <DateField
              label={t("when")}
              value={date}
              max={state.today}
              isReadOnly={isReadOnly}
              onSave={(day) => save({ date: day })}
            />
          </div>
          <NumberField
            label={t("shelf")}
            hint={t("shelfHint", { days: usualShelf })}
            placeholder={String(usualShelf)}
            value={shelfDays ?? null}
            min={1}
            isWhole
            isReadOnly={isReadOnly}
            onSave={(days) => save({ shelfDays: days })}
          />
          <TextField
            label={t("link")}
            type="url"
            value={link}
            isReadOnly={isReadOnly}
            onSave={(text) => save({ link: text.trim() || null })}
          />
        </>
      )}
    </div>
  );
}

function Guidance({ label, text }: { label: string; text: string }) {
  return (
    <p>
      <span className={s.label}>{label}</span> {text}
    </p>
  );
}
