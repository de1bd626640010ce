import ChartColumn from "lucide-react/dist/esm/icons/chart-column.mjs";
import Table from "lucide-react/dist/esm/icons/table.mjs";
import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { classes } from "../../../parts/classes";
import { IconButton } from "../../../parts/IconButton";
import * as plain from "../../../parts/PlainTable.module.css";
import * as s from "./Card.module.css";

interface CardProps {
  title: string;
  note: string;
  chart: ReactNode;
  heads: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A chart, and the same as a table: one press apart. */
export function Card({ title, note, chart, heads, rows }: CardProps) {
  const t = useTranslations("overview");
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <section className={s.card} aria-labelledby={id}>
      <header className={s.head}>
        <h3 id={id} className={s.title}>
          {title}
        </h3>
        <IconButton
          size="small"
          icon={isTable ? <ChartColumn size={14} aria-hidden /> : <Table size={14} aria-hidden />}
          label={t(isTable ? "asChart" : "asTable", { title })}
          onClick={() => setIsTable(!isTable)}
        />
      </header>
      {isTable ? (
        <table className={classes(plain.table, plain.between, s.table)}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        chart
      )}
      <p className={s.note}>{note}</p>
    </section>
  );
}
