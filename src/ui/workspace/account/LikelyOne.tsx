import Merge from "lucide-react/dist/esm/icons/merge.mjs";
import { useTranslations } from "use-intl";
import type { AccountPerson } from "../../../records/account";
import { apartId } from "../../../records/apart";
import type { LikelySame } from "../../../records/likelySame";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import * as s from "./LikelyOne.module.css";
import { Panel } from "./Panel";

/** Entries that are likely one person. The rep decides; both answers can be taken back. */
export function LikelyOne({
  pairs,
  people,
}: {
  pairs: readonly LikelySame[];
  people: readonly AccountPerson[];
}) {
  const t = useTranslations("account.same");
  const write = useWrite();
  if (pairs.length === 0) return null;
  // In whose history it stands: the newest opportunity in which the entry is met.
  const scopeOf = ({ inDeals }: AccountPerson) => inDeals[0]?.opportunityKey ?? "";
  const label = ({ name, title, inDeals }: AccountPerson) =>
    t("entry", { name, title: title || t("noTitle"), count: inDeals.length });
  return (
    <Panel title={t("title")} note={t("note")}>
      <ul className={s.pairs}>
        {pairs.map(({ from, into }) => (
          <li key={`${from.personKey} ${into.personKey}`} className={s.pair}>
            <div className={s.names}>
              <span>{label(into)}</span>
              <span>{label(from)}</span>
            </div>
            <Button
              size="small"
              aria-label={t("mergeNamed", { name: into.name })}
              onClick={() =>
                void write(
                  {
                    name: "person.merge",
                    opportunityKey: scopeOf(from),
                    from: from.personKey,
                    into: into.personKey,
                    reports: people
                      .filter(({ inDeals }) =>
                        inDeals.some(({ person }) => person.details.reportsTo === from.personKey),
                      )
                      .map(({ personKey }) => personKey),
                  },
                  { told: t("merged", { name: into.name }) },
                )
              }
            >
              <Merge size={14} aria-hidden />
              {t("merge")}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={t("apartNamed", { name: into.name })}
              onClick={() =>
                void write(
                  {
                    name: "acknowledge",
                    opportunityKey: scopeOf(into),
                    ruleId: apartId(from.personKey, into.personKey),
                    why: t("apartReason"),
                  },
                  { told: t("keptApart") },
                )
              }
            >
              {t("apart")}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
