import { analyse } from "chardet";

/** Encodings of files that CRMs and spreadsheets write, as `TextDecoder` calls them; the rep may choose another one. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-kr",
  "windows-1252",
  "windows-1250",
  "windows-1251",
] as const;
export type Encoding = (typeof encodings)[number];

/** Which encoding the bytes are in. `sure`: by their mark, or because nothing else reads them as UTF-8 by chance. */
export interface Guess {
  encoding: Encoding;
  sure: boolean;
}

/** The encoding of a file: by its byte order mark, as strict UTF-8, else the likeliest by the statistics of chardet. */
export function guessEncoding(bytes: Uint8Array): Guess {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: "utf-8", sure: true };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: "utf-16le", sure: true };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: "utf-16be", sure: true };
  if (reads(bytes, "utf-8")) return { encoding: "utf-8", sure: true };
  const found = analyse(bytes)
    .map(({ name }) => families[name.toLowerCase()])
    .find((name) => name !== undefined && reads(bytes, name));
  return { encoding: found ?? "windows-1252", sure: false };
}

/** What chardet names, as the encoding that reads it and all its extensions. */
const families: Record<string, Encoding> = {
  gb18030: "gb18030",
  big5: "big5",
  shift_jis: "shift_jis",
  "euc-kr": "euc-kr",
  "iso-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "iso-8859-2": "windows-1250",
  "windows-1250": "windows-1250",
  "windows-1251": "windows-1251",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

/** The text, without its mark. Bytes that the encoding doesn't know show as �. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

function reads(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
