import * as s from "./RefusedFile.module.css";

interface RefusedFileProps {
  title: string;
  /** Place and reason, as the check tells them. */
  reason: string;
  /** What that means: nothing was stored. */
  outcome?: string;
}

/** A file that can't be used, with the place and the reason, to be passed on. */
export function RefusedFile({ title, reason, outcome }: RefusedFileProps) {
  return (
    <div role="alert" className={s.refused}>
      <p className={s.title}>{title}</p>
      <p className={s.reason}>{reason}</p>
      {outcome && <p>{outcome}</p>}
    </div>
  );
}
