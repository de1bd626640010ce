import { useTranslations } from "use-intl";
import { type Choices, choiceKey } from "../../../records/backup/merge";
import type { RowPlan } from "../../../records/backup/plan";
import * as s from "./DisputedTable.module.css";

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
  const all = rows.flatMap((row) => disputesOf(row));
  const word = (value: unknown): string => {
    if (value === undefined) return t("open.isEmpty");
    return typeof value === "string" ? value || t("open.isEmpty") : JSON.stringify(value);
  };
  return (
    <div className={s.scroll}>
      <h3 className={s.title}>{t("open.disputed")}</h3>
      <p>{t("open.disputedWhat")}</p>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{t("open.field")}</th>
            <th scope="col">{t("open.mine")}</th>
            <th scope="col">{t("open.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, most).map(({ id, table, place, mine, theirs, proposed, isRemoval }) => {
            const name = `${t(`tables.${table}`)} ${place}`;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {(["mine", "theirs"] as const).map((side) => {
                  const removal = side === "mine" ? t("open.kept") : t("open.isRemoved");
                  const text = isRemoval ? removal : word(side === "mine" ? mine : theirs);
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

function disputesOf(row: RowPlan) {
  const own = { table: row.table, mine: undefined, theirs: undefined, isRemoval: true };
  const key = typeof row.key === "string" ? row.key : row.key.map(String).join(" ");
  const removal = row.isDisputed
    ? [{ ...own, id: choiceKey(row), place: key, proposed: "theirs" as const }]
    : [];
  const fields = row.fields
    .filter(({ verdict }) => verdict === "conflict" && row.kind === "changed")
    .map(({ pointer, mine, theirs, proposed }) => ({
      id: choiceKey(row, pointer),
      table: row.table,
      place: `${key} ${pointer.replace(/^\/body\//, "").replaceAll("/", " ")}`,
      mine,
      theirs,
      proposed,
      isRemoval: false,
    }));
  return [...removal, ...fields];
}
