import { useTranslations } from "use-intl";
import type { FormKind } from "../../../records/schema/plans";
import type { DealState } from "../../data/useDeal";
import { Section } from "../../parts/Section";
import { AidList } from "../AidList";
import * as s from "./FormsSection.module.css";

interface FormsSectionProps {
  state: DealState;
  /** The form that was just left: its name takes the focus back. */
  left: FormKind | null;
  onOpen: (id: FormKind) => void;
}

/** Once, when it comes: a later change of the list leaves the focus where it is. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** The way to every form and aid, in the Plan tab. */
export default function FormsSection({ state, left, onOpen }: FormsSectionProps) {
  const t = useTranslations("forms");
  return (
    <Section title={t("title")}>
      <div className={s.list}>
        <AidList
          state={state}
          link={(id, name) => (
            <button
              ref={id === left ? takeFocus : undefined}
              type="button"
              className={s.link}
              onClick={() => onOpen(id)}
            >
              {name}
            </button>
          )}
        />
      </div>
    </Section>
  );
}
