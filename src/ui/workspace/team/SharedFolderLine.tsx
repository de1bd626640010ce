import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { pickFolder } from "../data/folder/pickFolder";
import { chooseSharedFolder, useSharedFolder } from "./sharedFolder";
import * as s from "./Team.module.css";

/** Which folder the team shares, and the way to another one. */
export function SharedFolderLine() {
  const t = useTranslations("team.folder");
  const folder = useSharedFolder();
  const [hasFailed, setHasFailed] = useState(false);
  if (!pickFolder()) return <p className={s.quiet}>{t("unsupported")}</p>;
  if (!folder) return <p className={s.quiet}>{t("none")}</p>;
  const choose = () =>
    chooseSharedFolder().then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  return (
    <p className={s.folder}>
      <span>{t(hasFailed ? "failed" : "is", { folder })}</span>
      <Button size="small" look="quiet" onClick={() => void choose()}>
        {t("another")}
      </Button>
    </p>
  );
}
