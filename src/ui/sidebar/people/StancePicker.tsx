import { useTranslations } from "use-intl";
import { STANCES, type Stance } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { ChoicePills } from "../../parts/ChoicePills";
import { StanceShape } from "./StanceShape";

interface StancePickerProps {
  value: Stance;
  onChoose: (stance: Stance) => void;
  isReadOnly: boolean;
}

/** Where somebody stands towards our option, from selling for us to opposed. Unknown is never neutral. */
export function StancePicker({ value, onChoose, isReadOnly }: StancePickerProps) {
  const t = useTranslations("people.detail");
  const { words } = useMethodTexts();
  return (
    <ChoicePills
      label={t("stance")}
      value={value}
      options={STANCES.map((stance) => ({
        value: stance,
        label: words.stances[stance],
        icon: <StanceShape stance={stance} size={14} />,
      }))}
      onChoose={onChoose}
      isReadOnly={isReadOnly}
    />
  );
}
