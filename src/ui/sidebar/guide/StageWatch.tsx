import { useTranslations } from "use-intl";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { ToneIcon } from "../../parts/Badge";
import { Section } from "../../parts/Section";
import * as s from "./StageWatch.module.css";

/** Signs of trouble at this stage with what to do about each, and when to let the deal go. */
export function StageWatch({ texts }: { texts: StageTexts }) {
  const t = useTranslations("guide.stage");
  const { words } = useMethodTexts();
  return (
    <>
      <Section title={t("watch")} note={texts.flags.length} level={3} startsOpen={false}>
        <ul className={s.flags}>
          {texts.flags.map((flag) => (
            <li key={flag.id} className={s.flag}>
              <ToneIcon tone={statusTone(flag.severity)} />
              <div>
                <p className={s.text}>
                  <span className={s.severity}>{words.severities[flag.severity]}</span> {flag.text}
                </p>
                <p>{flag.fix}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("letGo")} note={texts.disq.length} level={3} startsOpen={false}>
        <ul className={s.bullets}>
          {texts.disq.map((reason) => (
            <li key={reason.id}>{reason.text}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
