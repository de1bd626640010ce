import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import { Component, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";

interface ErrorFenceProps {
  children: ReactNode;
}

/** Keeps a fault in one view: the rest of the sidebar goes on, and the view can be tried again. */
export class ErrorFence extends Component<ErrorFenceProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <ViewStopped onRetry={() => this.setState({ error: null })} />;
  }
}

function ViewStopped({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  return (
    <EmptyState
      icon={<OctagonAlert size={22} />}
      title={t("errors.crash.title")}
      actions={<Button onClick={onRetry}>{t("common.retry")}</Button>}
    >
      <p>{t("errors.crash.text")}</p>
    </EmptyState>
  );
}
