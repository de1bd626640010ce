import { Building2, Contact, FileQuestion, Link2Off, List, Lock, RefreshCw, TextSearch } from "lucide-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../../parts/EmptyState";
import type { PageState } from "../page/store";

const icons = {
  list: List,
  related: List,
  account: Building2,
  contact: Contact,
  other: TextSearch,
  noPage: FileQuestion,
  refused: Lock,
  orphaned: RefreshCw,
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
