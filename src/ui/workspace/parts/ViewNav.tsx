import * as s from "./ViewNav.module.css";

interface ViewNavProps<Id extends string> {
  label: string;
  ids: readonly Id[];
  shown: Id;
  name: (id: Id) => string;
  href: (id: Id) => string;
}

/** Links to the views of one thing, the shown one marked. */
export function ViewNav<Id extends string>({ label, ids, shown, name, href }: ViewNavProps<Id>) {
  return (
    <nav className={s.nav} aria-label={label}>
      {ids.map((id) => (
        <a key={id} className={s.link} href={href(id)} aria-current={id === shown ? "page" : undefined}>
          {name(id)}
        </a>
      ))}
    </nav>
  );
}
