import { useEffect, useRef } from "react";
import { LibraryLine } from "./LibraryLine";
import * as s from "./LibraryPageView.module.css";
import type { Block, LibraryPage } from "./model";

interface LibraryPageViewProps {
  page: LibraryPage;
  /** The line that was asked for: shown and marked. */
  line: string | null;
  /** Gone to by hand, so that the keyboard goes along. */
  isGoneTo: boolean;
}

/** One page: its lead, then its blocks. */
export function LibraryPageView({ page, line, isGoneTo }: LibraryPageViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isGoneTo) return;
    const target = line ? marked.current : null;
    (target ?? title.current)?.focus({ preventScroll: true });
    (target ?? title.current)?.scrollIntoView({ block: target ? "center" : "nearest" });
  }, [line, isGoneTo]);
  return (
    <article>
      <h2 ref={title} tabIndex={-1} className={s.title}>
        {page.title}
      </h2>
      {page.lead && <p className={s.lead}>{page.lead}</p>}
      {page.blocks.map((block) => (
        <section key={block.id} className={s.block}>
          {block.heading && <h3 className={s.heading}>{block.heading}</h3>}
          <ul className={isPlain(block) ? s.bullets : s.lines}>
            {block.lines.map((each) => (
              <LibraryLine
                key={each.id}
                ref={each.id === line ? marked : undefined}
                line={each}
                isMarked={each.id === line}
                isBullet={isPlain(block)}
              />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** Sentences only: a list to read, not a table to look up. */
const isPlain = ({ lines }: Block) =>
  lines.length > 1 && lines.every(({ label, tag, notes, steps }) => !label && !tag && !notes && !steps);
