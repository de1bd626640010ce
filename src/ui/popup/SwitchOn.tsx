import Power from "lucide-react/dist/esm/icons/power.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { onPremiseProfiles } from "../../crm/profiles";
import { Button } from "../parts/Button";
import { Select } from "../parts/Select";
import * as s from "./PopupPage.module.css";
import { switchOn } from "./siteSwitch";
import { TeachButton } from "./TeachButton";
import type { ActivePage } from "./useActivePage";

interface SwitchOnProps {
  page: ActivePage;
  onChange: () => void;
}

/** A page that looks like a CRM of the company's own: what it seems to be, how sure that is, and one press. */
export function SwitchOn({ page, onChange }: SwitchOnProps) {
  const t = useTranslations("sites");
  const { taught } = page;
  // What was taught of this very site goes before what it looks like.
  const first = taught ? { profile: taught, sureness: "sure" as const } : page.recognised[0];
  const [chosen, setChosen] = useState<string>(first?.profile.id ?? onPremiseProfiles[0]?.id ?? "");
  const [problem, setProblem] = useState<"refused" | "failed" | null>(null);
  const host = page.origin.replace(/^https?:\/\//, "");
  const isSure = first?.sureness === "sure";
  const turnOn = () => {
    setProblem(null);
    switchOn(page.origin, chosen).then(
      (isOn) => (isOn ? onChange() : setProblem("refused")),
      () => setProblem("failed"),
    );
  };
  return (
    <>
      {first && (
        <p className={s.what}>
          {t.rich(taught ? "taughtHere" : isSure ? "looksLike" : "mayBe", {
            crm: () => <strong>{first.profile.name}</strong>,
          })}
        </p>
      )}
      {!isSure && (
        <Select
          label={t("which")}
          value={chosen}
          options={onPremiseProfiles.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setChosen}
        />
      )}
      <Button look="primary" onClick={turnOn}>
        <Power size={15} aria-hidden />
        {t("switchOn", { host })}
      </Button>
      <p className={s.note}>{t("browserAsks")}</p>
      {!isSure && <TeachButton origin={page.origin} />}
      {page.origin.startsWith("http:") && <p className={s.problem}>{t("notEncrypted")}</p>}
      {problem && (
        <p className={s.problem} role="alert">
          {t(problem)}
        </p>
      )}
    </>
  );
}
