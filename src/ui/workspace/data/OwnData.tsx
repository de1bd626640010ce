import { useTranslations } from "use-intl";
import * as s from "../parts/TextColumn.module.css";
import { useTitle } from "../useTitle";
import { BackupCard } from "./BackupCard";
import { BinCard } from "./bin/BinCard";
import { CsvInCard } from "./csv/CsvInCard";
import { CsvOutCard } from "./csv/CsvOutCard";
import { FolderCard } from "./folder/FolderCard";
import { OpenCard } from "./OpenCard";

/** What the rep owns: keeping it, and bringing it together again. */
export default function OwnData() {
  const t = useTranslations("backup");
  useTitle(t("title"));
  return (
    <section className={s.view}>
      <h1 className={s.title}>{t("title")}</h1>
      <p className={s.intro}>{t("intro")}</p>
      <BackupCard />
      <FolderCard />
      <OpenCard />
      <CsvOutCard />
      <CsvInCard />
      <BinCard />
    </section>
  );
}
