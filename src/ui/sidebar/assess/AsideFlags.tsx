import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import * as s from "./AsideFlags.module.css";
import type { Aside } from "./firedFlags";

/** Flags that were put aside: why, until when, and the way to have them back. */
export function AsideFlags({ aside, state }: { aside: Aside[]; state: DealState }) {
  const t = useTranslations("flags");
  const { day } = useFormats();
  const { common } = useMethodTexts();
  const write = useWrite();
  const canWrite = useCanWrite();
  return (
    <section className={s.aside} aria-label={t("putAside")}>
      <h4 className={s.title}>{t("putAside")}</h4>
      <ul className={s.list}>
        {aside.map(({ rule, why, until }) => {
          const name = common.rules[rule.id]?.text ?? rule.id;
          return (
            <li key={rule.id} className={s.flag}>
              <p className={s.name}>{name}</p>
              <p>{t(until ? "until" : "untilChange", { why, day: until ? day(until) : "" })}</p>
              <div>
                <Button
                  size="small"
                  look="quiet"
                  disabled={!canWrite}
                  aria-label={t("bringBackFor", { rule: name })}
                  onClick={() =>
                    void write({
                      name: "acknowledge",
                      opportunityKey: state.opportunityKey,
                      ruleId: rule.id,
                      why: null,
                    })
                  }
                >
                  {t("bringBack")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
