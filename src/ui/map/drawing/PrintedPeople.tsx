import { useTranslations } from "use-intl";
import type { PeopleMap } from "../model/peopleMap";
import { useMapTable } from "../useMapTable";
import * as s from "./PrintedPeople.module.css";

/** The people of the map as a table on paper, with the pages on which they are drawn if there are several. */
export function PrintedPeople({ map, pages }: { map: PeopleMap; pages: ReadonlyMap<string, number> | null }) {
  const t = useTranslations("map.list");
  const { columns, rows } = useMapTable(map);
  return (
    <table className={s.table}>
      <caption className={s.caption}>{t("caption")}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {pages && <th scope="col">{t("page")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their column
              <td key={at}>{cell}</td>
            ))}
            {pages && <td>{pages.get(id)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
