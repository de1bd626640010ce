import { useLiveQuery } from "dexie-react-hooks";
import FolderOpen from "lucide-react/dist/esm/icons/folder-open.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { recentOpportunities } from "../../../records/opportunities";
import type { OpportunityRow } from "../../../records/schema/opportunities";
import { useDatabase } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import { localDay } from "../../data/useToday";
import { classes } from "../../parts/classes";
import { EmptyState } from "../../parts/EmptyState";
import * as plain from "../../parts/PlainTable.module.css";
import { SkeletonLines } from "../../parts/Skeleton";
import { routeTo } from "../route";
import { nameOf, shownCloseDate, shownField } from "../shownField";
import { useTitle } from "../useTitle";
import * as s from "./RecentView.module.css";

/** As many as one looks through by eye. */
const most = 50;

/** The opportunities that a page showed last. */
export default function RecentView() {
  const t = useTranslations("workspace.recent");
  const db = useDatabase((store) => store.db);
  const found = useLiveQuery(async () => (db ? await recentOpportunities(db, most) : undefined), [db]);
  useTitle(t("title"));
  if (!found) return <SkeletonLines lines={8} />;
  return (
    <section className={s.view}>
      <h1 className={s.title}>{t("title")}</h1>
      {found.damaged.length > 0 && (
        <p className={s.damaged}>{t("damaged", { count: found.damaged.length })}</p>
      )}
      {found.rows.length > 0 ? (
        <RecentTable rows={found.rows} />
      ) : (
        <EmptyState icon={<FolderOpen size={22} />} title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      )}
    </section>
  );
}

function RecentTable({ rows }: { rows: OpportunityRow[] }) {
  const t = useTranslations();
  const { day } = useFormats();
  const { words } = useMethodTexts();
  return (
    <table className={classes(plain.table, plain.between, s.table)}>
      <thead>
        <tr>
          <th scope="col">{t("workspace.recent.name")}</th>
          <th scope="col">{t("shell.header.account")}</th>
          <th scope="col">{t("shell.header.amount")}</th>
          <th scope="col">{t("shell.header.closeDate")}</th>
          <th scope="col">{t("shell.header.stage")}</th>
          <th scope="col">{t("workspace.recent.lastSeen")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.opportunityKey}>
            <th scope="row">
              <a className={s.name} href={routeTo("deal", row.opportunityKey)}>
                {nameOf(row) || t("shell.header.noName")}
              </a>
              {row.outcome !== "open" && <span className={s.outcome}>{words.outcomes[row.outcome]}</span>}
            </th>
            <td>{shownField(row, "account")}</td>
            <td>{shownField(row, "amount")}</td>
            <td>{shownCloseDate(row, day)}</td>
            <td>{shownField(row, "stage")}</td>
            <td>{day(localDay(new Date(row.lastSeen)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
