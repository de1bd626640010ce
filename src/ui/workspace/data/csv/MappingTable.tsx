import { useTranslations } from "use-intl";
import { classes } from "../../../parts/classes";
import * as plain from "../../../parts/PlainTable.module.css";
import { Select } from "../../../parts/Select";
import * as s from "./CsvInCard.module.css";
import type { FileChoices } from "./model/planned";
import type { Sheet } from "./model/readCsv";
import { type Target, targets } from "./model/targets";

interface MappingTableProps {
  sheet: Sheet;
  choices: FileChoices;
  onChoose: (choices: Partial<FileChoices>) => void;
}

/** Values of a column that are shown to tell what it is. */
const samples = 3;

/** What each column means: proposed by its header, chosen by the rep. No meaning is given twice. */
export function MappingTable({ sheet, choices, onChoose }: MappingTableProps) {
  const t = useTranslations("csv");
  const { mapping, kind } = choices;
  const choose = (at: number, target: Target | "") => {
    const others = Object.entries(mapping).filter(([place, each]) => Number(place) !== at && each !== target);
    onChoose({ mapping: Object.fromEntries(target ? [...others, [at, target]] : others) });
  };
  const samplesOf = (at: number) =>
    sheet.rows
      .map(({ cells }) => cells[at] ?? "")
      .filter(Boolean)
      .slice(0, samples)
      .join(" · ");
  return (
    <div className={plain.scroll}>
      <table className={classes(plain.table, s.table)} aria-label={t("in.columns")}>
        <thead>
          <tr>
            <th scope="col">{t("in.column")}</th>
            <th scope="col">{t("in.sample")}</th>
            <th scope="col">{t("in.means")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.heads.map((head, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file; headers may be equal
            <tr key={at}>
              <th scope="row">{head}</th>
              <td className={s.sample}>{samplesOf(at)}</td>
              <td>
                <Select<Target | "">
                  label={t("in.meansOf", { head })}
                  isLabelHidden
                  value={mapping[at] ?? ""}
                  options={[
                    { value: "", label: t("in.nothing") },
                    ...targets[kind].map((value) => ({ value, label: t(`targets.${value}`) })),
                  ]}
                  onChoose={(target) => choose(at, target)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
