import { useTranslations } from "use-intl";
import { type Influence, STANCES, type Stance } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { ChoicePills } from "../../parts/ChoicePills";
import { StanceIcon } from "../../parts/StanceIcon";

interface StancePickerProps {
  value: Stance;
  /** Shown in the icons beside each stance. */
  influence: Influence;
  onChoose: (stance: Stance) => void;
  isReadOnly: boolean;
}

/** Where somebody stands towards our option, from selling for us to opposed. Unknown is never neutral. */
export function StancePicker({ value, influence, onChoose, isReadOnly }: StancePickerProps) {
  const t = useTranslations("people.detail");
  const { common } = useMethodTexts();
  return (
    <ChoicePills
      label={t("stance")}
      value={value}
      options={STANCES.map((stance) => ({
        value: stance,
        label: common.stances[stance].name,
        hint: common.stances[stance].text,
        icon: <StanceIcon stance={stance} influence={influence} size={18} />,
      }))}
      onChoose={onChoose}
      isReadOnly={isReadOnly}
    />
  );
}
