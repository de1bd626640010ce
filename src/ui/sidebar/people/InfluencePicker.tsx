import { useTranslations } from "use-intl";
import { INFLUENCES, type Influence, type Stance } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { ChoicePills } from "../../parts/ChoicePills";
import { StanceIcon } from "../../parts/StanceIcon";

interface InfluencePickerProps {
  value: Influence;
  /** Shown in the icons beside each level. */
  stance: Stance;
  onChoose: (influence: Influence) => void;
  isReadOnly: boolean;
}

/** How much somebody's word counts in this decision. */
export function InfluencePicker({ value, stance, onChoose, isReadOnly }: InfluencePickerProps) {
  const t = useTranslations("people.detail");
  const { common } = useMethodTexts();
  return (
    <ChoicePills
      label={t("influence")}
      value={value}
      options={INFLUENCES.map((influence) => ({
        value: influence,
        label: common.influences[influence].name,
        hint: common.influences[influence].text,
        icon: <StanceIcon stance={stance} influence={influence} size={18} />,
      }))}
      onChoose={onChoose}
      isReadOnly={isReadOnly}
    />
  );
}
