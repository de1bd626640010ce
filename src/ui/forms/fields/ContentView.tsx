import type { Content } from "../model/part";
import * as s from "./ContentView.module.css";

/** Text, a list or a table as it is read: what the product fills in, and everything in print. */
export function ContentView({ content }: { content: Content }) {
  if (content.kind === "text") return <p className={s.text}>{content.text}</p>;
  if (content.kind === "list")
    return (
      <ul className={s.list}>
        {content.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shown only, never reordered
          <li key={at}>{item}</li>
        ))}
      </ul>
    );
  return (
    <div className={s.wide}>
      <table className={s.table}>
        <thead>
          <tr>
            {content.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: shown only, never reordered
            <tr key={at}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as its column
                <td key={index} data-column={content.columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
