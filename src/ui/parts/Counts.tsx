import { useFormatter } from "use-intl";
import * as s from "./Counts.module.css";

/** Figures side by side, each with what it counts. */
export function Counts({ counts }: { counts: readonly { what: string; count: number }[] }) {
  const format = useFormatter();
  return (
    <dl className={s.counts}>
      {counts.map(({ what, count }) => (
        <div key={what} className={s.count}>
          <dt>{what}</dt>
          <dd className={s.number}>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
