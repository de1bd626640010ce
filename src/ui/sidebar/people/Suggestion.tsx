import Check from "lucide-react/dist/esm/icons/check.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./Suggestion.module.css";
import type { SuggestedRole } from "./suggestedRole";

interface SuggestionProps {
  crmRole: string;
  suggested: SuggestedRole;
  onAccept: () => void;
  onDismiss: () => void;
  tabIndex: number;
}

/** What the CRM's own role speaks for: an offer, which counts for nothing until a person takes it. */
export function Suggestion({ crmRole, suggested, onAccept, onDismiss, tabIndex }: SuggestionProps) {
  const t = useTranslations("people");
  const { common } = useMethodTexts();
  const role = common.roles[suggested.role]?.name ?? suggested.role;
  return (
    <div className={s.suggestion}>
      <span className={s.why}>{t("crmSays", { crmRole })}</span>
      <span className={s.offer}>
        <Button
          size="small"
          look="quiet"
          data-row-control
          tabIndex={tabIndex}
          aria-label={t("acceptSuggestion", { role })}
          onClick={onAccept}
        >
          <RoleShape bduRole={suggested.role} isHeld={false} size={13} />
          {suggested.isHint ? t("hint", { role }) : role}
          <Check size={13} aria-hidden />
        </Button>
        <IconButton
          size="small"
          tabIndex={tabIndex}
          label={t("dismissSuggestion", { role })}
          icon={<X size={13} aria-hidden />}
          onClick={onDismiss}
        />
      </span>
    </div>
  );
}
