import Copy from "lucide-react/dist/esm/icons/copy.mjs";
import Download from "lucide-react/dist/esm/icons/download.mjs";
import { useTranslations } from "use-intl";
import { download } from "../../data/download";
import { Button } from "../../parts/Button";
import { useToasts } from "../../parts/toasts";

interface TextOutputProps {
  /** The text as Markdown, made when it is asked for. */
  markdown: () => string;
  /** The file's name, with its ending. */
  file: string;
}

/** A text of ours out of the product: to the clipboard, or as a file. */
export function TextOutput({ markdown, file }: TextOutputProps) {
  const t = useTranslations("workspace.output");
  const copy = async () => {
    const { show } = useToasts.getState();
    try {
      await navigator.clipboard.writeText(markdown());
      show({ tone: "plain", text: t("copied") });
    } catch {
      // Refused by the browser.
      show({ tone: "problem", text: t("notCopied") });
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy size={14} aria-hidden />
        {t("copy")}
      </Button>
      <Button onClick={() => download(file, markdown(), "text/markdown")}>
        <Download size={14} aria-hidden />
        {t("save")}
      </Button>
    </>
  );
}
