import Copy from "lucide-react/dist/esm/icons/copy.mjs";
import Download from "lucide-react/dist/esm/icons/download.mjs";
import FileImage from "lucide-react/dist/esm/icons/file-image.mjs";
import FileText from "lucide-react/dist/esm/icons/file-text.mjs";
import Printer from "lucide-react/dist/esm/icons/printer.mjs";
import Shapes from "lucide-react/dist/esm/icons/shapes.mjs";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { download } from "../../data/download";
import { toMarkdown } from "../../forms/model/markdown";
import { Button } from "../../parts/Button";
import { Menu, MenuItem } from "../../parts/Menu";
import { useToasts } from "../../parts/toasts";
import { fileName, pngOf, svgOf } from "../drawing/saveDrawing";
import type { PeopleMap } from "../model/peopleMap";
import { useMapTable } from "../useMapTable";

interface ExportMenuProps {
  map: PeopleMap;
  drawing: RefObject<SVGSVGElement | null>;
  title: string;
  /** The way to the leader in a sentence, or why there is none. */
  way: string;
}

/** The map out of the product: on paper, as a picture, as a table. */
export function ExportMenu({ map, drawing, title, way }: ExportMenuProps) {
  const t = useTranslations("map.output");
  const { columns, rows } = useMapTable(map);
  const { show } = useToasts.getState();
  const markdown = () =>
    toMarkdown({
      title,
      purpose: "",
      facts: [],
      fields: [
        { label: t("way"), contents: [{ label: null, content: { kind: "text", text: way } }] },
        {
          label: t("people"),
          contents: [
            { label: null, content: { kind: "table", columns, rows: rows.map(({ cells }) => cells) } },
          ],
        },
      ],
    });
  const save = async (ending: "svg" | "png" | "md") => {
    const svg = drawing.current;
    if (!svg) return;
    try {
      const content =
        ending === "png"
          ? await pngOf(svg)
          : new Blob([ending === "svg" ? svgOf(svg) : markdown()], {
              type: ending === "svg" ? "image/svg+xml" : "text/markdown",
            });
      download(fileName(title, ending), content);
    } catch {
      // A picture larger than the browser draws, or no room for it.
      show({ tone: "problem", text: t("failed") });
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(markdown());
      show({ tone: "plain", text: t("copied") });
    } catch {
      // Refused by the browser.
      show({ tone: "problem", text: t("notCopied") });
    }
  };
  return (
    <Menu
      label={t("open")}
      trigger={
        <Button size="small">
          <Download size={14} aria-hidden />
          {t("open")}
        </Button>
      }
    >
      <MenuItem icon={<Printer size={15} aria-hidden />} onSelect={() => window.print()}>
        {t("print")}
      </MenuItem>
      <MenuItem icon={<FileImage size={15} aria-hidden />} onSelect={() => void save("png")}>
        {t("png")}
      </MenuItem>
      <MenuItem icon={<Shapes size={15} aria-hidden />} onSelect={() => void save("svg")}>
        {t("svg")}
      </MenuItem>
      <MenuItem icon={<FileText size={15} aria-hidden />} onSelect={() => void save("md")}>
        {t("markdown")}
      </MenuItem>
      <MenuItem icon={<Copy size={15} aria-hidden />} onSelect={() => void copy()}>
        {t("copy")}
      </MenuItem>
    </Menu>
  );
}
