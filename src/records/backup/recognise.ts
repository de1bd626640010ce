import type { Fault } from "./faults";

/** What a text is that is no JSON at all, so that the person hears what they picked. Null: it may be JSON. */
export function kindOfText(text: string): Fault | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === "" && text.trim() === "") return { kind: "empty" };
  if (/^<(!doctype|html|\?xml)/i.test(start)) return { kind: "webPage" };
  const [first = ""] = start.split("\n");
  const isTable = !/^[[{"]/.test(start) && /^[^{}[\]]+[,;\t][^{}[\]]+$/.test(first.trim());
  return isTable ? { kind: "spreadsheet" } : null;
}
