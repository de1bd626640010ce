import { inLight } from "./inLight";

/** Everything that our styles say of a shape; the file has none of them. */
const properties = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
] as const;

/** A drawing as an SVG file that stands alone: in the colours of the light theme, which is also paper's. */
export function svgOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("An SVG's copy is an SVG");
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  inLight(() => {
    for (const [at, original] of originals.entries()) {
      const style = getComputedStyle(original);
      const target = copies[at];
      if (!target) continue;
      for (const property of properties) target.setAttribute(property, style.getPropertyValue(property));
      target.removeAttribute("class");
    }
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** Twice the natural size, less where a side would come out longer than a browser draws. */
const longestSide = 12_000;

/** The same as a picture of dots, sharp enough to be enlarged on a slide. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const scale = Math.min(2, longestSide / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svgOf(drawing)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty"))),
        "image/png",
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|\p{C}]+/gu, " ")
      .trim()
      .slice(0, 80) || "map"
  }.${ending}`;
