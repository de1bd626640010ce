import CircleHelp from "lucide-react/dist/esm/icons/circle-question-mark.mjs";
import { useTranslations } from "use-intl";
import { STANCES } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Popover } from "../../parts/Popover";
import { StanceIcon } from "../../parts/StanceIcon";
import { LineSample } from "./LineSample";
import * as s from "./MapHelp.module.css";

const lines = ["reports", "influence", "conflict", "holds"] as const;
const keys = ["arrows", "move", "lines", "open", "zoom", "undo"] as const;

/** What the signs mean, and what can be done without a pointer. */
export function MapHelp() {
  const t = useTranslations("map.help");
  const { common } = useMethodTexts();
  return (
    <Popover
      isText
      label={t("open")}
      placement="bottom-end"
      trigger={
        <Button size="small">
          <CircleHelp size={14} aria-hidden />
          {t("open")}
        </Button>
      }
    >
      <div className={s.help}>
        <h3 className={s.title}>{t("lines")}</h3>
        <ul className={s.list}>
          {lines.map((kind) => (
            <li key={kind} className={s.sign}>
              <LineSample kind={kind} />
              {t(`line.${kind}`)}
            </li>
          ))}
        </ul>
        <h3 className={s.title}>{t("stances")}</h3>
        <ul className={s.stances}>
          {STANCES.map((stance) => (
            <li key={stance} className={s.sign}>
              <StanceIcon stance={stance} />
              {common.stances[stance].name}
            </li>
          ))}
        </ul>
        <h3 className={s.title}>{t("pointer")}</h3>
        <p>{t("drag")}</p>
        <h3 className={s.title}>{t("keys")}</h3>
        <dl className={s.keys}>
          {keys.map((key) => (
            <div key={key} className={s.key}>
              <dt>{t(`key.${key}.press`)}</dt>
              <dd>{t(`key.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Popover>
  );
}
