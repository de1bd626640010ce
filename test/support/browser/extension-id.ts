import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";

/** Chromium names an unpacked extension by its folder: 32 hex digits of the path's SHA-256, written a–p for 0–f. */
export function extensionId(folder: string): string {
  const path = Buffer.from(realpathSync(folder), process.platform === "win32" ? "utf16le" : "utf8");
  const digits = createHash("sha256").update(path).digest("hex").slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
