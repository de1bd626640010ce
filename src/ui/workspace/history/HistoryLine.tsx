import Undo2 from "lucide-react/dist/esm/icons/undo-2.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { ChangeRow } from "../../../records/schema/changes";
import { undoChange } from "../../../records/undo";
import type { UndoVerdict } from "../../../records/undoOne";
import { useCanWrite, useDatabase } from "../../data/database";
import { useGestureWords } from "../../data/useGestureWords";
import { useSaveProblem } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { useToasts } from "../../parts/toasts";
import * as s from "./HistoryList.module.css";
import { detailsOf } from "./model/details";
import { useDetailWords } from "./useDetailWords";

interface HistoryLineProps {
  line: ChangeRow;
  verdict: UndoVerdict;
  isMine: boolean;
  names: ReadonlyMap<string, string>;
  /** Of one person only what is said of them. */
  personKey: string | null;
}

/** Details that a line shows; a reading of a new record has dozens. */
const most = 8;

/** Changes that the words of undo don't name. */
const others = {
  "opportunity.seen": "seen",
  "person.seen": "seen",
  "bin.put": "bin",
  "backup.merge": "merge",
  "backup.settle": "settled",
  "review.edit": "review",
  "settings.set": "setting",
  forget: "forget",
} as const;

/** One change in words, and taking it back where that can be done alone. */
export function HistoryLine({ line, verdict, isMine, names, personKey }: HistoryLineProps) {
  const t = useTranslations("history");
  const { moment } = useFormats();
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const wordsOf = useGestureWords();
  const tellProblem = useSaveProblem();
  const detailWords = useDetailWords(names);
  const name = line.name as keyof typeof others;
  const what =
    name in others ? t(`names.${others[name]}`) : wordsOf({ name: line.name, about: line.body.about ?? {} });
  const who = names.get(String(line.body.about?.personKey ?? ""));
  const title = who && personKey === null ? `${what} · ${who}` : what;
  const said = detailsOf(line, personKey).map(detailWords);
  const known = said.flatMap((detail) => detail ?? []);
  const rest = said.length - Math.min(known.length, most);
  const takeBack = async () => {
    if (!db) return;
    const undone = await undoChange(db, line.id);
    if (!undone.ok) return tellProblem(undone.error.kind);
    useToasts.getState().show({ tone: "plain", text: t("undone", { what: title }) });
  };
  return (
    <li className={s.line} data-undone={verdict === "undone"}>
      <div className={s.body}>
        <span className={s.what}>{title}</span>
        {known.slice(0, most).map(({ name: field, before, after }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: details of one change never move
          <span key={at} className={s.detail}>
            <span className={s.field}>{field}</span> {before && <del className={s.before}>{before}</del>}{" "}
            {after}
          </span>
        ))}
        {rest > 0 && known.length > 0 && <span className={s.when}>{t("rest", { count: rest })}</span>}
        <span className={s.when}>
          <time dateTime={new Date(line.at).toISOString()}>{moment(line.at)}</time> ·{" "}
          {t(isMine ? "me" : "other")}
        </span>
        {verdict !== "can" && verdict !== "record" && (
          <span className={s.when}>{t(`whyNot.${verdict}`)}</span>
        )}
      </div>
      {verdict === "can" && canWrite && (
        <Button size="small" aria-label={t("undoNamed", { what: title })} onClick={() => void takeBack()}>
          <Undo2 size={14} aria-hidden />
          {t("undo")}
        </Button>
      )}
    </li>
  );
}
