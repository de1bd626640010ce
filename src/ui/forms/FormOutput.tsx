import Copy from "lucide-react/dist/esm/icons/copy.mjs";
import Printer from "lucide-react/dist/esm/icons/printer.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { LANGUAGES, type Language } from "../../method/vocabulary";
import type { FormKind } from "../../records/schema/plans";
import { Button } from "../parts/Button";
import { Select } from "../parts/Select";
import { useToasts } from "../parts/toasts";
import { languageNames } from "../settings/languageNames";
import * as s from "./FormOutput.module.css";
import { useForm } from "./fields/formContext";
import { formContent } from "./model/content";
import { toMarkdown } from "./model/markdown";
import { PrintedForm } from "./PrintedForm";
import { useSayIn } from "./useSay";

interface FormOutputProps {
  id: FormKind;
  /** Only a page that stands alone prints well. */
  canPrint: boolean;
}

/** The form out of the product: on paper, or as Markdown; in the rep's language or the other one. */
export function FormOutput({ id, canPrint }: FormOutputProps) {
  const t = useTranslations("forms.output");
  const { say: onScreen, source } = useForm();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? onScreen.language;
  const say = useSayIn(language, onScreen);
  const content = formContent(id, say, source);
  const copy = async () => {
    const { show } = useToasts.getState();
    try {
      await navigator.clipboard.writeText(toMarkdown(content));
      show({ tone: "plain", text: t("copied") });
    } catch {
      // Refused by the page's own policy or the browser.
      show({ tone: "problem", text: t("notCopied") });
    }
  };
  return (
    <div className={s.output}>
      <Select
        label={t("language")}
        isLabelHidden
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
        onChoose={setChosen}
      />
      <Button size="small" onClick={() => void copy()}>
        <Copy size={13} aria-hidden />
        {t("copy")}
      </Button>
      {canPrint && (
        <>
          <Button size="small" onClick={() => window.print()}>
            <Printer size={13} aria-hidden />
            {t("print")}
          </Button>
          <PrintedForm content={content} language={say.language} />
        </>
      )}
    </div>
  );
}
