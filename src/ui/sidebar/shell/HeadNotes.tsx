import { useTranslations } from "use-intl";
import type { Reading } from "../../../crm/reading";
import { isSealed } from "../health/sealed";
import { TypedFacts } from "../health/TypedFacts";
import { Banner } from "./Banner";
import { GatePassed } from "./GatePassed";
import { expectedFields } from "./unreadFields";

export interface HeadNotesProps {
  opportunityKey: string;
  reading: Reading | null;
}

/** What there is to say below the head: what the rep typed, that the record may stand where nobody can read, a gate passed. */
export default function HeadNotes({ opportunityKey, reading }: HeadNotesProps) {
  const t = useTranslations("health");
  return (
    <>
      <TypedFacts opportunityKey={opportunityKey} reading={reading} />
      {reading && expectedFields.some((name) => isSealed(reading, name)) && <Banner>{t("sealed")}</Banner>}
      <GatePassed opportunityKey={opportunityKey} />
    </>
  );
}
