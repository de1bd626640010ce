import { useTranslations } from "use-intl";
import type { QuickQuestion } from "../../../method/quickLook";
import { isRole } from "../../../method/roles";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { PersonField } from "../shell/PersonField";

interface QuickAddPersonProps {
  question: Extract<QuickQuestion, { kind: "role" | "contact" }>;
  state: DealState;
  /** Goes on after the choice, where one answer is enough. */
  onAdded: (() => void) | null;
}

/** Somebody further down the list, or who isn't in the CRM: found or added by typing the name. */
export function QuickAddPerson({ question, state, onAdded }: QuickAddPersonProps) {
  const t = useTranslations("quick");
  const write = useWrite();
  const { opportunityKey } = state;
  const choose = async (personKey: string | null) => {
    if (!personKey) return;
    const written = await write(
      question.kind === "role" && isRole(question.id)
        ? { name: "role.set", opportunityKey, personKey, role: question.id, on: true }
        : { name: "roleTag.edit", opportunityKey, personKey, patch: { access: "met" } },
    );
    if (written) onAdded?.();
  };
  return <PersonField label={t("another")} state={state} value={null} onChoose={(key) => void choose(key)} />;
}
