import FileImage from "lucide-react/dist/esm/icons/file-image.mjs";
import Printer from "lucide-react/dist/esm/icons/printer.mjs";
import Shapes from "lucide-react/dist/esm/icons/shapes.mjs";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { download } from "../../../data/download";
import { fileName, pngOf, svgOf } from "../../../map/drawing/saveDrawing";
import { Button } from "../../../parts/Button";
import { useToasts } from "../../../parts/toasts";

/** A drawing out of the product: on paper, and as a picture. */
export function PictureMenu({ drawing, title }: { drawing: RefObject<SVGSVGElement | null>; title: string }) {
  const t = useTranslations("map.output");
  const save = async (ending: "svg" | "png") => {
    const svg = drawing.current;
    if (!svg) return;
    try {
      const content = ending === "png" ? await pngOf(svg) : new Blob([svgOf(svg)], { type: "image/svg+xml" });
      download(fileName(title, ending), content);
    } catch {
      // A picture larger than the browser draws, or no room for it.
      useToasts.getState().show({ tone: "problem", text: t("failed") });
    }
  };
  return (
    <>
      <Button onClick={() => window.print()}>
        <Printer size={14} aria-hidden />
        {t("print")}
      </Button>
      <Button onClick={() => void save("png")}>
        <FileImage size={14} aria-hidden />
        {t("png")}
      </Button>
      <Button onClick={() => void save("svg")}>
        <Shapes size={14} aria-hidden />
        {t("svg")}
      </Button>
    </>
  );
}
