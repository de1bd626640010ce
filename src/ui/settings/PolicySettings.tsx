import { useTranslations } from "use-intl";
import type { PolicyFault } from "../../messages/policy";
import { usePolicy } from "../data/policy";
import { Card } from "./Card";
import * as s from "./PolicySettings.module.css";

/** What an administrator has fixed, and what of it can't be used, in words that can be passed on. */
export function PolicySettings() {
  const t = useTranslations("policy");
  const { policy, faults } = usePolicy();
  const orgs = Object.entries(policy.stageMappings ?? {});
  const handedOut = Object.keys(policy.profiles ?? {}).length;
  if (orgs.length === 0 && handedOut === 0 && faults.length === 0) return null;
  const words = ({ field, path }: PolicyFault) =>
    t(`fault.${field ?? "unknown"}`, { path: path.join(" → ") });
  return (
    <Card title={t("title")}>
      {orgs.length + handedOut > 0 && (
        <>
          <p>{t("what")}</p>
          <ul className={s.list}>
            {orgs.map(([org, stages]) => (
              <li key={org}>{t("stageMappings", { org, count: Object.keys(stages).length })}</li>
            ))}
            {handedOut > 0 && <li>{t("profiles", { count: handedOut })}</li>}
          </ul>
        </>
      )}
      {faults.length > 0 && (
        <div className={s.broken} role="alert">
          <p>{t("broken")}</p>
          <ul className={s.list}>
            {faults.map((fault) => (
              <li key={fault.path.join()}>{words(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
