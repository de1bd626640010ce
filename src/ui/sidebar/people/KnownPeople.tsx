import History from "lucide-react/dist/esm/icons/history.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { KnownPerson } from "../../../records/knownPeople";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { RoleShape } from "../../parts/RoleShape";
import { Section } from "../../parts/Section";
import * as s from "./KnownPeople.module.css";

interface KnownPeopleProps {
  people: readonly KnownPerson[];
  isReadOnly: boolean;
  onTake: (people: readonly KnownPerson[]) => void;
}

/** Who has roles in the account's earlier deals: an offer with its date, taken over one by one or all at once. */
export function KnownPeople({ people, isReadOnly, onTake }: KnownPeopleProps) {
  const t = useTranslations("people.known");
  const { common } = useMethodTexts();
  const { day } = useFormats();
  if (people.length === 0 || isReadOnly) return null;
  return (
    <Section
      level={3}
      startsOpen={false}
      className={s.section}
      title={
        <span className={s.title}>
          <History size={14} aria-hidden />
          {t("title", { count: people.length })}
        </span>
      }
    >
      <ul className={s.people}>
        {people.map((person) => (
          <li key={person.personKey} className={s.person}>
            <span className={s.who}>
              <span className={s.name}>{person.name}</span>
              {person.roles.map((role) => (
                <span key={role} className={s.role}>
                  <RoleShape bduRole={role} size={12} />
                  {common.roles[role]?.name}
                </span>
              ))}
              <span className={s.from}>{t("from", { deal: person.fromName, day: day(person.day) })}</span>
            </span>
            <Button
              size="small"
              look="quiet"
              aria-label={t("takeNamed", { name: person.name })}
              onClick={() => onTake([person])}
            >
              {t("take")}
            </Button>
          </li>
        ))}
      </ul>
      {people.length > 1 && (
        <Button size="small" onClick={() => onTake(people)}>
          {t("takeAll", { count: people.length })}
        </Button>
      )}
      <p className={s.note}>{t("note")}</p>
    </Section>
  );
}
