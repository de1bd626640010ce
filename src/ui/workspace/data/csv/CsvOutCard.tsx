import Sheet from "lucide-react/dist/esm/icons/sheet.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { localDay } from "../../../../records/clock";
import { useDatabase } from "../../../data/database";
import { download } from "../../../data/download";
import { useMethodTexts } from "../../../data/method";
import { Button } from "../../../parts/Button";
import { Card } from "../../../settings/Card";
import { toCsv } from "../../pipeline/model/exportTable";
import * as s from "../MergePreview.module.css";
import { type ExportKind, exportData, exportKinds } from "./model/exportData";

/** Opportunities, people, roles and evidence as files for a spreadsheet. */
export function CsvOutCard() {
  const t = useTranslations("csv");
  const db = useDatabase((store) => store.db);
  const { common, words } = useMethodTexts();
  const [said, setSaid] = useState("");
  const make = async (kind: ExportKind) => {
    if (!db) return;
    const { columns, rows } = await exportData(db, kind, {
      role: (id) => common.roles[id]?.name ?? id,
      stance: (id) => new Map(Object.entries(common.stances)).get(id)?.name ?? id,
      access: (id) => new Map(Object.entries(words.accesses)).get(id) ?? id,
      level: (id) => common.levels[id]?.name ?? id,
      outcome: (id) => new Map(Object.entries(words.outcomes)).get(id) ?? id,
    });
    const file = `ssm-${kind}-${localDay(db.now())}.csv`;
    if (rows.length > 0)
      download(file, toCsv({ heads: columns.map((each) => t(`targets.${each}`)), rows }), "text/csv");
    setSaid(t("out.made", { count: rows.length, file }));
  };
  return (
    <Card title={t("out.title")}>
      <p>{t("out.what")}</p>
      <div className={s.actions}>
        {exportKinds.map((kind) => (
          <Button key={kind} onClick={() => void make(kind)}>
            <Sheet size={15} aria-hidden />
            {t(`out.${kind}`)}
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </Card>
  );
}
