import Pencil from "lucide-react/dist/esm/icons/pencil.mjs";
import { useFormatter, useTranslations } from "use-intl";
import type { FieldName, FieldReading } from "../../../crm/reading";
import { useWrite } from "../../data/useWrite";
import { Badge } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { ShownByRep } from "../teach/ShownByRep";
import { Guess } from "./Guess";
import * as s from "./Health.module.css";
import { HealthActions } from "./HealthActions";
import { disagrees, isInstead, isTypable, type Typed, untypedPatch } from "./typed";
import { useTypedTexts } from "./useTypedTexts";

interface HealthFieldProps {
  opportunityKey: string;
  name: FieldName;
  field: FieldReading | undefined;
  /** The page may still bring it. */
  isSearching: boolean;
  seenAt: number | null;
  typed: Typed;
  /** A record that was never stored has nowhere to put what is typed. */
  canType: boolean;
  /** Id of the profile that reads this page. */
  profile: string;
  /** It is being pointed at. */
  isRepaired: boolean;
  onRepair: (isRepaired: boolean) => void;
}

const tones = {
  read: "good",
  blank: "neutral",
  missing: "watch",
  unreadable: "watch",
  searching: "neutral",
} as const;

/** One field: what the page says, by which place and since when; or what was tried, and what the rep can do. */
export function HealthField({
  opportunityKey,
  name,
  field,
  isSearching,
  seenAt,
  typed,
  canType,
  profile,
  isRepaired,
  onRepair,
}: HealthFieldProps) {
  const t = useTranslations("health");
  const typedText = useTypedTexts();
  const { dateTime } = useFormatter();
  const write = useWrite();
  const state = field?.state ?? (isSearching ? "searching" : "missing");
  const own = isTypable(name) ? typed[name] : undefined;
  const hasOther = disagrees(own, field);
  return (
    <li className={s.field}>
      <div className={s.line}>
        <strong>{t(`field.${name}`)}</strong>
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </div>
      {state === "read" && <p className={s.value}>{field?.text}</p>}
      {state !== "searching" && (
        <p className={s.source}>
          {field?.locator
            ? t("source", {
                locator: field.locator,
                at: seenAt === null ? "" : dateTime(seenAt, { timeStyle: "short" }),
                hasTime: String(seenAt !== null),
              })
            : t("tried", { places: field?.tried.join(", ") ?? "", count: field?.tried.length ?? 0 })}
        </p>
      )}
      {state !== "searching" && (
        <ShownByRep field={name} locator={field?.locator ?? null} profile={profile} />
      )}
      {state === "missing" && field?.guess && own === undefined && (
        <Guess opportunityKey={opportunityKey} name={name} guess={field.guess} canType={canType} />
      )}
      {state === "read" && field?.value === null && <p className={s.source}>{t("notUnderstood")}</p>}
      {own !== undefined && (
        <div className={s.typed}>
          <span>
            <Pencil size={12} aria-hidden />{" "}
            {t("typed", { value: isTypable(name) ? typedText(name, typed) : "" })}
          </span>
          <Button
            size="small"
            look="quiet"
            onClick={() =>
              isTypable(name) &&
              void write({
                name: "opportunity.edit",
                opportunityKey,
                patch: { typed: untypedPatch(name, typed) },
              })
            }
          >
            {hasOther ? t("keepPage") : t("untype")}
          </Button>
        </div>
      )}
      {hasOther && <p className={s.source}>{t(isInstead(name, typed, field) ? "instead" : "disagree")}</p>}
      {(own === undefined || isRepaired) && (
        <HealthActions
          opportunityKey={opportunityKey}
          name={name}
          field={field}
          canType={canType}
          profile={profile}
          isRepaired={isRepaired}
          onRepair={onRepair}
        />
      )}
    </li>
  );
}
