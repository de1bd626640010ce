import { useTranslations } from "use-intl";
import { useCanWrite } from "../../../data/database";
import { FileDrop } from "../../../parts/FileDrop";
import { RefusedFile } from "../../../parts/RefusedFile";
import { Select } from "../../../parts/Select";
import { Card } from "../../../settings/Card";
import * as s from "./CsvInCard.module.css";
import { FilePreview } from "./FilePreview";
import { FileQuestions } from "./FileQuestions";
import { MappingTable } from "./MappingTable";
import { encodings } from "./model/decode";
import type { SheetFault } from "./model/readCsv";
import { kinds, proposeMapping } from "./model/targets";
import { useCsvFile } from "./useCsvFile";

/** A report of a CRM, or a spreadsheet, into the records: read, mapped, looked at, then taken in one step. */
export function CsvInCard() {
  const t = useTranslations("csv.in");
  const canWrite = useCanWrite();
  const { file, plan, orgs, take, readAs, choose, carryOut, leave } = useCsvFile();
  if (!canWrite) return null;
  return (
    <Card title={t("title")}>
      <FileDrop
        hint={t("what")}
        choose={t("choose")}
        accept=".csv,.tsv,.txt,text/csv"
        onFile={(chosen) => void take(chosen)}
      />
      {file && (
        <Select
          label={t("encoding")}
          value={file.encoding}
          options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
          onChoose={readAs}
          className={s.short}
          {...(file.isGuess ? { hint: t("encodingUnsure") } : {})}
        />
      )}
      {file && "fault" in file.read && (
        <RefusedFile
          title={t("refused", { file: file.name })}
          reason={reasonOf(t, file.read.fault)}
          outcome={t("untouched")}
        />
      )}
      {file && "sheet" in file.read && (
        <>
          <Select
            label={t("kind")}
            value={file.choices.kind}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChoose={(kind) =>
              "sheet" in file.read && choose({ kind, mapping: proposeMapping(file.read.sheet.heads, kind) })
            }
            className={s.short}
          />
          <MappingTable sheet={file.read.sheet} choices={file.choices} onChoose={choose} />
          {plan && (
            <>
              <FileQuestions
                heads={file.read.sheet.heads}
                plan={plan}
                choices={file.choices}
                orgs={orgs}
                onChoose={choose}
              />
              <FilePreview plan={plan} onTake={carryOut} onLeave={leave} />
            </>
          )}
        </>
      )}
    </Card>
  );
}

function reasonOf(t: ReturnType<typeof useTranslations<"csv.in">>, { kind, ...values }: SheetFault): string {
  return t(`faults.${kind}`, values);
}
