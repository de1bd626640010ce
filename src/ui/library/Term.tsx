import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useTextPart } from "../data/useTextPart";
import { Popover } from "../parts/Popover";
import { useOpenLibrary } from "./store";
import * as s from "./Term.module.css";

interface TermProps {
  /** Its id in the glossary. */
  id: string;
  children: ReactNode;
}

/** A word of the method; pressed, it says what it means. */
export function Term({ id, children }: TermProps) {
  const t = useTranslations("common");
  return (
    <Popover
      label={t("meaning")}
      isText
      placement="bottom-start"
      trigger={
        <button type="button" className={s.term}>
          {children}
        </button>
      }
    >
      <Meaning id={id} />
    </Popover>
  );
}

function Meaning({ id }: { id: string }) {
  const t = useTranslations("common");
  const open = useOpenLibrary();
  const entry = useTextPart("more")?.glossary.find((each) => each.id === id);
  return (
    <>
      <h2 className={s.title}>{entry?.term}</h2>
      <p>{entry?.text}</p>
      <button type="button" className={s.more} onClick={() => open({ page: "glossary", line: id })}>
        {t("inLibrary")}
      </button>
    </>
  );
}
