import { useState } from "react";
import { useTranslations } from "use-intl";
import type { OUTCOMES } from "../../../method/vocabulary";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { ChoicePills } from "../../parts/ChoicePills";
import { DateField } from "../../parts/DateField";
import { TextArea } from "../../parts/TextArea";
import * as s from "./EndingForm.module.css";

const endings = ["won", "lost", "disqualified"] as const satisfies readonly (typeof OUTCOMES)[number][];
type Ending = (typeof endings)[number];

interface EndingFormProps {
  state: DealState;
  /** Already chosen: only the reason, which is then wanted, and the day are asked. */
  as?: Ending;
  /** A reason given elsewhere, to be kept or rewritten. */
  reason?: string;
  otherwise: { label: string; onPress: () => void };
  onSaved?: () => void;
}

/** How, why and when a deal ended, in the rep's own choice: what isn't chosen by a press stays open, nothing
 * is saved before. */
export function EndingForm({ state, as, reason = "", otherwise, onSaved }: EndingFormProps) {
  const t = useTranslations("crm.ending");
  const { words } = useMethodTexts();
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const { outcome, body } = state.stored?.opportunity ?? {};
  const [ending, setEnding] = useState<Ending | null>(as ?? endings.find((each) => each === outcome) ?? null);
  const [why, setWhy] = useState(body?.why ?? reason);
  const [day, setDay] = useState<string | null>(body?.closedOn ?? state.today);

  const [isWhyMissing, setIsWhyMissing] = useState(false);

  const save = async () => {
    if (!ending) return;
    if (as && !why.trim()) return setIsWhyMissing(true);
    const saved = await write(
      {
        name: "opportunity.edit",
        opportunityKey: state.opportunityKey,
        patch: { outcome: ending, why: why.trim() || null, closedOn: day },
      },
      { told: t("saved", { outcome: words.outcomes[ending] }) },
    );
    if (saved) onSaved?.();
  };
  return (
    <div className={s.form}>
      {!as && (
        <ChoicePills
          label={t("how")}
          value={ending}
          options={endings.map((value) => ({ value, label: words.outcomes[value] }))}
          isReadOnly={isReadOnly}
          onChoose={setEnding}
        />
      )}
      <TextArea
        label={t("why")}
        hint={t("whyHint")}
        // Stays until the next press: a line that went as the field is left would move the button from under it.
        error={isWhyMissing ? t("whyMissing") : null}
        hasFocus={as !== undefined}
        value={why}
        isReadOnly={isReadOnly}
        onSave={setWhy}
      />
      <DateField label={t("when")} value={day} max={state.today} isReadOnly={isReadOnly} onSave={setDay} />
      <div className={s.actions}>
        <Button size="small" disabled={!ending || isReadOnly} onClick={() => void save()}>
          {as ? t("saveAs", { outcome: words.outcomes[as] }) : t("save")}
        </Button>
        <Button size="small" look="quiet" onClick={otherwise.onPress}>
          {otherwise.label}
        </Button>
      </div>
    </div>
  );
}
