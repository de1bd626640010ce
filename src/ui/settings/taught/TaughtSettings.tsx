import { useTranslations } from "use-intl";
import type { OwnProfile } from "../../../messages/profileFile";
import { useCanWrite } from "../../data/database";
import { FileDrop } from "../../parts/FileDrop";
import { RefusedFile } from "../../parts/RefusedFile";
import { Card } from "../Card";
import { useFaultWords } from "../playbooks/useFaultWords";
import { TaughtLine } from "./TaughtLine";
import { useImportProfile } from "./useImportProfile";
import { hostOf, useTaughtSites } from "./useTaughtSites";

const nameOf = (own: OwnProfile) => (own.kind === "taught" ? own.profile.name : hostOf(own));

/** Sites that were taught by pointing: named, given away as files, taken in, removed. */
export function TaughtSettings() {
  const t = useTranslations("taught");
  const faultWords = useFaultWords();
  const known = useTaughtSites();
  const canWrite = useCanWrite();
  const { refused, added, take } = useImportProfile((id) => !!known?.sites.some(({ key }) => key === id));
  return (
    <Card title={t("title")}>
      <p>{t("what")}</p>
      {known?.sites.length === 0 && <p>{t("none")}</p>}
      {known && (
        <ul>
          {known.sites.map((site) => (
            <TaughtLine key={site.key} site={site} />
          ))}
        </ul>
      )}
      {known?.faults.map(({ key, fault }) => (
        <RefusedFile key={key} title={t("faulty", { id: key })} reason={faultWords(fault)} />
      ))}
      {canWrite && <FileDrop hint={t("drop")} choose={t("choose")} onFile={take} />}
      {refused && (
        <RefusedFile
          title={t("refused", { file: refused.file })}
          reason={faultWords(refused.fault)}
          outcome={t("nothingStored")}
        />
      )}
      {added && (
        <p role="status">
          {t(added.own.kind === "taught" ? "imported" : "importedAdded", { name: nameOf(added.own) })}
          {added.hasReplaced && ` ${t("replaces")}`}
        </p>
      )}
    </Card>
  );
}
