import CalendarPlus from "lucide-react/dist/esm/icons/calendar-plus.mjs";
import Printer from "lucide-react/dist/esm/icons/printer.mjs";
import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useI18n } from "../../../i18n/store";
import { LANGUAGES, type Language } from "../../../method/vocabulary";
import { download } from "../../data/download";
import { usePlaybookId } from "../../data/playbookContext";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import { SkeletonLines } from "../../parts/Skeleton";
import { languageNames } from "../../settings/languageNames";
import type { DealViewProps } from "../deal/dealViews";
import { TextOutput } from "../parts/TextOutput";
import { useTitle } from "../useTitle";
import { toIcs } from "./model/ics";
import { type Audience, sheetOf } from "./model/sheet";
import { sheetMarkdown } from "./model/sheetMarkdown";
import { loadSheetSay, type SheetSay } from "./model/sheetSay";
import { Sheet } from "./Sheet";
import { SheetMap } from "./SheetMap";
import * as s from "./SheetView.module.css";

const audiences: readonly Audience[] = ["internal", "customer"];

/** The deal on one page: for print, as Markdown, its agreed steps for a calendar; for us, or for the customer. */
export default function SheetView({ state }: DealViewProps) {
  const t = useTranslations("sheet");
  const shown = useI18n((store) => store.language);
  const playbook = usePlaybookId();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [audience, setAudience] = useState<Audience>("internal");
  const [say, setSay] = useState<SheetSay | null>(null);
  const language = chosen ?? shown;
  useTitle(t("title"), { isPart: true });
  useEffect(() => {
    let isWanted = true;
    // Should it not load, the sheet stays in the language that it has; the choice shows which.
    loadSheetSay(playbook, language).then(
      (loaded) => isWanted && setSay(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [playbook, language]);
  const content = useMemo(() => say && sheetOf(state, say, audience), [state, say, audience]);
  if (!say || !content) return <SkeletonLines lines={8} />;
  return (
    <div className={s.view}>
      <div className={s.bar}>
        <Select
          label={t("audience")}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
          onChoose={setAudience}
        />
        <Select
          label={t("language")}
          value={say.language}
          options={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          onChoose={setChosen}
        />
        <Button look="primary" onClick={() => window.print()}>
          <Printer size={14} aria-hidden />
          {t("print")}
        </Button>
        <TextOutput file="review-sheet.md" markdown={() => sheetMarkdown(content)} />
        <Button
          disabled={content.steps.length === 0}
          onClick={() => download("agreed-steps.ics", toIcs(content.steps, Date.now()), "text/calendar")}
        >
          <CalendarPlus size={14} aria-hidden />
          {t("calendar")}
        </Button>
      </div>
      {audience === "customer" && <p className={s.note}>{t("safe")}</p>}
      <Sheet
        content={content}
        language={say.language}
        // The map's words are those of the screen; the customer's page shows nobody's influence.
        picture={audience === "internal" && say.language === shown && <SheetMap state={state} />}
      />
    </div>
  );
}
