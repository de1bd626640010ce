import DatabaseZap from "lucide-react/dist/esm/icons/database-zap.mjs";
import { useTranslations } from "use-intl";
import type { StorageError } from "../../../records/errors";
import { openOnce } from "../../data/database";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/EmptyState";
import { useSidebarActions } from "../actions";

/** Why the notes can't be had, in one sentence, and what helps. */
export function DatabaseProblem({ error }: { error: StorageError }) {
  const t = useTranslations();
  const openSidePanel = useSidebarActions((actions) => actions.openSidePanel);
  const state = error.kind === "refused" ? "noDatabase" : "database";
  return (
    <EmptyState
      icon={<DatabaseZap size={22} />}
      title={t(`shell.state.${state}.title`)}
      actions={
        <>
          {state === "noDatabase" && openSidePanel && (
            <Button look="primary" onClick={openSidePanel}>
              {t("shell.menu.sidePanel")}
            </Button>
          )}
          <Button onClick={() => void openOnce()}>{t("common.retry")}</Button>
        </>
      }
    >
      <p>{t(`shell.state.${state}.text`)}</p>
    </EmptyState>
  );
}
