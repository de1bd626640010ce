import Building2 from "lucide-react/dist/esm/icons/building-2.mjs";
import Contact from "lucide-react/dist/esm/icons/contact.mjs";
import FileQuestion from "lucide-react/dist/esm/icons/file-question.mjs";
import Link2Off from "lucide-react/dist/esm/icons/link-2-off.mjs";
import List from "lucide-react/dist/esm/icons/list.mjs";
import Lock from "lucide-react/dist/esm/icons/lock.mjs";
import { useTranslations } from "use-intl";
import { EmptyState } from "../../parts/EmptyState";
import type { PageState } from "../page/store";

const icons = {
  list: List,
  related: List,
  account: Building2,
  contact: Contact,
  other: FileQuestion,
  noPage: FileQuestion,
  refused: Lock,
  orphaned: Link2Off,
  noDatabase: Link2Off,
};

export type ShellState = keyof typeof icons;

/** What there is to say when there is no opportunity to show; null when there is one, or soon may be. */
export function shellState({ status, kind }: PageState): ShellState | null {
  if (status === "noPage" || status === "refused" || status === "orphaned") return status;
  if (status === "connecting" || kind === "opportunity" || kind === null) return null;
  return kind;
}

export function PageStateView({ state, actions }: { state: ShellState; actions?: React.ReactNode }) {
  const t = useTranslations("shell.state");
  const Icon = icons[state];
  return (
    <EmptyState icon={<Icon size={22} />} title={t(`${state}.title`)} actions={actions}>
      <p>{t(`${state}.text`)}</p>
    </EmptyState>
  );
}
