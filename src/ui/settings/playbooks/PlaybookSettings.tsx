import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { download } from "../../data/download";
import { useMethod } from "../../data/method";
import { policyPlaybookId } from "../../data/playbooks";
import { usePolicy } from "../../data/policy";
import { useOpenPlaybook } from "../../data/useOpenPlaybook";
import { Button } from "../../parts/Button";
import { Card } from "../Card";
import { ImportPlaybook } from "./ImportPlaybook";
import { PlaybookLine } from "./PlaybookLine";
import * as s from "./PlaybookSettings.module.css";
import { useFaultWords } from "./useFaultWords";
import { useImport } from "./useImport";
import { usePlaybooks } from "./usePlaybooks";

/** Which playbook judges deals: ours, an imported one, or the administrator's. */
export function PlaybookSettings() {
  const t = useTranslations("playbooks");
  const fixed = usePolicy(({ policy }) => policy.playbook);
  return (
    <Card title={t("title")}>
      <p>{t("what")}</p>
      {fixed === undefined ? <OwnPlaybooks /> : <FixedPlaybook id={policyPlaybookId(fixed)} />}
    </Card>
  );
}

function FixedPlaybook({ id }: { id: string }) {
  const t = useTranslations("playbooks.fixed");
  const words = useFaultWords();
  const { fault } = useOpenPlaybook(id);
  if (fault === null) return <p>{t("what")}</p>;
  return (
    <div role="alert">
      <p>{t("broken")}</p>
      <p>{words(fault)}</p>
    </div>
  );
}

function OwnPlaybooks() {
  const t = useTranslations("playbooks");
  const words = useFaultWords();
  const playbooks = usePlaybooks();
  const imported = useImport();
  const canWrite = useCanWrite();
  const faults = useMethod((store) => store.faults);
  const [compared, setCompared] = useState<string | null>(null);
  const example = async () => {
    const loaded: unknown = await import("../../../method/playbooks/examples/meddpicc.json");
    const file =
      typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
    download("meddpicc-example.json", `${JSON.stringify(file, null, 2)}\n`);
  };
  return (
    <>
      {playbooks && (
        <ul>
          {playbooks.map((playbook) => (
            <PlaybookLine
              key={playbook.id}
              playbook={playbook}
              isCompared={(compared ?? imported.added) === playbook.id}
              onCompare={(isCompared) => setCompared(isCompared ? playbook.id : "none")}
            />
          ))}
        </ul>
      )}
      {Object.entries(faults).map(([id, reason]) => (
        <p key={id} role="alert" className={s.fault}>
          {t("unreadable", { id, reason: words(reason) })}
        </p>
      ))}
      {canWrite && (
        <ImportPlaybook
          {...imported}
          take={(file) => {
            setCompared(null);
            imported.take(file);
          }}
        />
      )}
      <p className={s.example}>
        {t("example.what")}
        <Button size="small" look="quiet" onClick={() => void example()}>
          {t("example.save")}
        </Button>
      </p>
    </>
  );
}
