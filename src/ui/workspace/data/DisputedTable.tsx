import { useTranslations } from "use-intl";
import type { Choices } from "../../../records/backup/merge";
import type { RowPlan } from "../../../records/backup/plan";
import { useMethodTexts } from "../../data/method";
import { classes } from "../../parts/classes";
import * as plain from "../../parts/PlainTable.module.css";
import { useFieldWords } from "../history/useDetailWords";
import * as s from "./DisputedTable.module.css";
import { type Dispute, disputesOf } from "./disputes";
import { useRecordNames } from "./useRecordNames";

interface DisputedTableProps {
  rows: readonly RowPlan[];
  choices: Choices;
  onChoose: (key: string, side: "mine" | "theirs") => void;
}

/** As many as a person settles one by one. */
const most = 200;

/** What both sides changed without knowing of each other: the later one is chosen, the other can be. */
export function DisputedTable({ rows, choices, onChoose }: DisputedTableProps) {
  const t = useTranslations("backup");
  const { common } = useMethodTexts();
  const all = rows.flatMap((row) => disputesOf(row));
  const shown = all.slice(0, most);
  const parts = ({ key }: Dispute) => (typeof key === "string" ? [key] : key.map(String));
  const people = shown.flatMap(({ mine, theirs }) =>
    [mine, theirs].filter((each) => typeof each === "string"),
  );
  const names = useRecordNames([...new Set([...shown.flatMap(parts), ...people])]);
  const { nameOf, wordOf } = useFieldWords(names);
  const recordOf = (dispute: Dispute): string =>
    parts(dispute)
      .map((part) => names.get(part) || (common.items[part]?.text ?? common.signs[part] ?? part))
      .join(" · ");
  const wordsFor = ({ path }: Dispute, side: "mine" | "theirs", value: unknown): string => {
    if (path === null) return side === "mine" ? t("open.kept") : t("open.isRemoved");
    if (value === undefined || value === null || value === "") return t("open.isEmpty");
    return wordOf({ path }, value) || JSON.stringify(value);
  };
  return (
    <div className={plain.scroll}>
      <h3 className={s.title}>{t("open.disputed")}</h3>
      <p>{t("open.disputedWhat")}</p>
      <table className={classes(plain.table, s.table)}>
        <thead>
          <tr>
            <th scope="col">{t("open.field")}</th>
            <th scope="col">{t("open.mine")}</th>
            <th scope="col">{t("open.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((dispute) => {
            const { id, table, path, proposed } = dispute;
            const field = path ? (nameOf({ table, path }) ?? path.join(" ")) : "";
            const name = [t(`tables.${table}`), recordOf(dispute), field].filter(Boolean).join(" · ");
            return (
              <tr key={id}>
                <th scope="row">
                  <span className={s.record}>
                    {t(`tables.${table}`)} · {recordOf(dispute)}
                  </span>
                  {field}
                </th>
                {(["mine", "theirs"] as const).map((side) => {
                  const text = wordsFor(dispute, side, dispute[side]);
                  return (
                    <td key={side}>
                      <label className={s.choice}>
                        <input
                          type="radio"
                          name={id}
                          checked={(choices.get(id) ?? proposed) === side}
                          aria-label={`${t(`open.${side}`)} ${text}, ${name}`}
                          onChange={() => onChoose(id, side)}
                        />
                        {text}
                      </label>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {all.length > most && <p>{t("open.more", { count: all.length - most })}</p>}
    </div>
  );
}
