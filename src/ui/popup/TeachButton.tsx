import { useState } from "react";
import { useTranslations } from "use-intl";
import { taughtId } from "../../crm/teach/draft";
import { Button } from "../parts/Button";
import * as s from "./PopupPage.module.css";
import { switchOn } from "./siteSwitch";

/** Lets the rep teach us this site: the browser asks for this one origin, then the sidebar goes on in the page. */
export function TeachButton({ origin }: { origin: string }) {
  const t = useTranslations("sites");
  const [problem, setProblem] = useState<"refused" | "failed" | null>(null);
  const teach = () => {
    setProblem(null);
    switchOn(origin, taughtId(origin), true).then(
      (isOn) => (isOn ? window.close() : setProblem("refused")),
      () => setProblem("failed"),
    );
  };
  return (
    <>
      <Button size="small" onClick={teach}>
        {t("teach")}
      </Button>
      {problem && (
        <p className={s.problem} role="alert">
          {t(problem)}
        </p>
      )}
    </>
  );
}
