import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { classes } from "../../parts/classes";
import * as plain from "../../parts/PlainTable.module.css";
import * as s from "./Differences.module.css";
import type { Difference, FieldId } from "./model/compare";

/** What is another, field by field. */
export function Differences({ differences }: { differences: Difference[] }) {
  const t = useTranslations("timeline");
  const { day, figure } = useFormats();
  const { common } = useMethodTexts();
  if (differences.length === 0) return <p>{t("same")}</p>;
  const value = (field: FieldId, each: string | number | null) => {
    if (each === null) return t("unknown");
    if (field === "closeDate") return day(String(each));
    return typeof each === "number" ? figure(each) : each;
  };
  const name = (field: "roles" | "redRules", id: string) =>
    field === "roles" ? (common.roles[id]?.name ?? id) : (common.rules[id]?.text ?? id);
  const level = (id: string) => common.levels[id]?.name ?? id;
  return (
    <table className={classes(plain.table, s.table)}>
      <thead>
        <tr>
          <th scope="col">{t("field")}</th>
          <th scope="col">{t("from")}</th>
          <th scope="col">{t("to")}</th>
        </tr>
      </thead>
      <tbody>
        {differences.flatMap((each) => {
          if (each.field === "levels")
            return each.items.map(({ id, before, after }) => (
              <tr key={id}>
                <th scope="row">{common.items[id]?.text ?? common.signs[id] ?? id}</th>
                <td>{level(before)}</td>
                <td>{level(after)}</td>
              </tr>
            ));
          const cells =
            "gained" in each
              ? [each.lost, each.gained].map((ids) => ids.map((id) => name(each.field, id)).join(", "))
              : [value(each.field, each.before), value(each.field, each.after)];
          return [
            <tr key={each.field}>
              <th scope="row">{t(`fields.${each.field}`)}</th>
              <td>{cells[0]}</td>
              <td>{cells[1]}</td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
