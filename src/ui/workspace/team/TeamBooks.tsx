import { useLiveQuery } from "dexie-react-hooks";
import BookUser from "lucide-react/dist/esm/icons/book-user.mjs";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { answersFor } from "../../../records/team/answers";
import type { Book } from "../../../records/team/books";
import { reviewsIn } from "../../../records/team/sharedFiles";
import { useDatabase } from "../../data/database";
import { lazyView } from "../../data/lazyView";
import { Badge } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { classes } from "../../parts/classes";
import { EmptyState } from "../../parts/EmptyState";
import { FileDrop } from "../../parts/FileDrop";
import * as plain from "../../parts/PlainTable.module.css";
import { pickFolder } from "../data/folder/pickFolder";
import { UnlockForm } from "../data/UnlockForm";
import * as column from "../parts/TextColumn.module.css";
import { showOnly } from "../pipeline/store";
import { routeTo } from "../route";
import { useTitle } from "../useTitle";
import { SharedFolderLine } from "./SharedFolderLine";
import { inSharedFolder } from "./sharedFolder";
import * as s from "./Team.module.css";
import { useBooks } from "./useBooks";

const AnswersDialog = lazyView(() => import("./AnswersDialog"), "handover");

const DAY = 86_400_000;
/** After so many days a file is old. */
const OLD = 7;

/** The manager's side: whose files the book is made of, how old each is, and what goes back. */
export function TeamBooks() {
  const t = useTranslations("team.books");
  const { books, said, waiting, reason, isBusy, take, open, remove, leave } = useBooks();
  const [answered, setAnswered] = useState<Book | null>(null);
  const [folderSaid, setFolderSaid] = useState<"failed" | "nothing" | null>(null);
  useTitle(t("title"));
  const readFolder = async () => {
    const files = await inSharedFolder(reviewsIn);
    setFolderSaid(files === "failed" ? "failed" : files?.length === 0 ? "nothing" : null);
    if (files && files !== "failed" && files.length > 0) await take(files);
  };
  return (
    <section className={column.view}>
      <h1 className={column.title}>{t("title")}</h1>
      <p className={column.intro}>{t("what")}</p>
      <FileDrop hint={t("drop")} choose={t("choose")} isBusy={isBusy} onFiles={(files) => void take(files)} />
      <div className={s.actions}>
        {pickFolder() && (
          <Button size="small" aria-disabled={isBusy} onClick={() => void readFolder()}>
            {t("fromFolder")}
          </Button>
        )}
        <SharedFolderLine />
      </div>
      <div role="status">
        {folderSaid && <p>{t(`folderSaid.${folderSaid}`)}</p>}
        <ul>
          {said.map(({ file, text, isProblem }) => (
            <li key={file}>
              {isProblem && <Badge tone="bad">{t("refused")}</Badge>} {file && `${file}: `}
              {text}
            </li>
          ))}
        </ul>
      </div>
      {waiting.length > 0 && (
        <UnlockForm
          file={waiting.map(({ file }) => file).join(", ")}
          reason={reason}
          isBusy={isBusy}
          onUnlock={(passphrase) => void open(passphrase)}
          onLeave={leave}
        />
      )}
      {books?.length === 0 && (
        <EmptyState icon={<BookUser size={22} />} title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      )}
      {books && books.length > 0 && (
        <div className={plain.scroll}>
          <table className={classes(plain.table, s.books)}>
            <thead>
              <tr>
                {(["rep", "age", "deals", "notes"] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`heads.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...books].reverse().map((book) => (
                <Line
                  key={book.device}
                  book={book}
                  onAnswer={() => setAnswered(book)}
                  onRemove={() => void remove(book)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answered && (
        <Suspense fallback={null}>
          <AnswersDialog book={answered} onClose={() => setAnswered(null)} />
        </Suspense>
      )}
    </section>
  );
}

function Line({ book, onAnswer, onRemove }: { book: Book; onAnswer: () => void; onRemove: () => void }) {
  const t = useTranslations("team.books");
  const { moment } = useFormats();
  const db = useDatabase((store) => store.db);
  const { name, madeAt, opportunityKeys } = book;
  const notes = useLiveQuery(
    async () => (db ? (await answersFor(db, opportunityKeys)).length : 0),
    [db, opportunityKeys],
  );
  const days = Math.max(0, Math.floor((Date.now() - madeAt) / DAY));
  const show = () => {
    showOnly(name, opportunityKeys);
    location.hash = routeTo("pipeline");
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {moment(madeAt)} <Badge tone={days > OLD ? "watch" : "neutral"}>{t("days", { days })}</Badge>
      </td>
      <td>
        <Button
          size="small"
          look="quiet"
          aria-label={t("showOf", { count: opportunityKeys.length, name })}
          onClick={show}
        >
          {t("show", { count: opportunityKeys.length })}
        </Button>
      </td>
      <td>
        <div className={s.actions}>
          <span>{t("noted", { count: notes ?? 0 })}</span>
          <Button size="small" disabled={!notes} aria-label={t("answerTo", { name })} onClick={onAnswer}>
            {t("answer")}
          </Button>
          <Button size="small" look="quiet" aria-label={t("removeOf", { name })} onClick={onRemove}>
            {t("remove")}
          </Button>
        </div>
      </td>
    </tr>
  );
}
