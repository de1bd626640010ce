import type { Fault } from "../backup/faults";
import { checksumOf, LIMITS, SEALED_FORMAT } from "../backup/format";
import type { Backup } from "../backup/makeBackup";
import { isPlainObject } from "../json";
import { done, fail, type Result } from "../result";

/**
 * A file that only a passphrase opens. Everything that is needed besides the passphrase stands in it: PBKDF2 (SHA-256)
 * makes a key of 256 bits from the passphrase and a random salt, AES-GCM seals the text with it under a random start
 * value; what stands before `data` is sealed with it and can't be changed.
 */
interface Sealed {
  format: typeof SEALED_FORMAT;
  version: number;
  /** The passphrase as UTF-8, composed (NFC), so that keyboards that write é in two ways open the same file. */
  kdf: { name: "PBKDF2"; hash: "SHA-256"; iterations: number; salt: string };
  cipher: { name: "AES-GCM"; tagBits: 128; iv: string };
  /** SHA-256 of all the rest: tells a damaged file from a wrong passphrase. */
  checksum: string;
  data: string;
}

export const SEALED_VERSION = 1;
export const ITERATIONS = 600_000;
/** What no honest file has: fewer would open to guessing, more would stop the page for minutes. */
const ITERATIONS_LEAST = 600_000;
const ITERATIONS_MOST = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text, which is then the text of a file. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const head: Omit<Sealed, "checksum" | "data"> = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    kdf: { name: "PBKDF2", hash: "SHA-256", iterations: ITERATIONS, salt: toBase64(salt) },
    cipher: { name: "AES-GCM", tagBits: 128, iv: toBase64(iv) },
  };
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const bytes = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, tagLength: 128, additionalData: encode(JSON.stringify(head)) },
    key,
    encode(text),
  );
  const data = toBase64(new Uint8Array(bytes));
  const checksum = await checksumOf(JSON.stringify({ ...head, data }));
  return `${JSON.stringify({ ...head, checksum, data }, null, 2)}\n`;
}

/** The same backup in a file that only the passphrase opens. What is sealed is one text: a choice, never everything. */
export async function sealed(backup: Backup, passphrase: string): Promise<Backup> {
  const text = await seal(await backup.file.text(), passphrase);
  return { ...backup, file: new Blob([text], { type: backup.file.type }) };
}

/** A sealed file whose form has been checked; the passphrase is still to come. */
export interface Locked {
  head: string;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  iterations: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Checks all that can be checked without the passphrase. `value` is the parsed file. */
export async function readSealed(value: Record<string, unknown>): Promise<Result<Locked, Fault>> {
  const { version, kdf, cipher, checksum, data } = value;
  if (!Number.isSafeInteger(version) || Number(version) < 1)
    return fail({ kind: "sealVersion", version: String(version ?? "–") });
  if (Number(version) > SEALED_VERSION) return fail({ kind: "sealNewer", version: String(version) });
  if (!isPlainObject(kdf) || kdf.name !== "PBKDF2" || kdf.hash !== "SHA-256")
    return fail({ kind: "sealKdf" });
  const { iterations } = kdf;
  if (!Number.isSafeInteger(iterations) || Number(iterations) < ITERATIONS_LEAST)
    return fail({ kind: "sealWeak", iterations: String(iterations ?? "–"), least: ITERATIONS_LEAST });
  if (Number(iterations) > ITERATIONS_MOST)
    return fail({ kind: "sealSlow", iterations: String(iterations), most: ITERATIONS_MOST });
  const salt = fromBase64(kdf.salt);
  if (salt?.length !== SALT_BYTES) return fail({ kind: "sealSalt" });
  if (!isPlainObject(cipher) || cipher.name !== "AES-GCM" || cipher.tagBits !== 128)
    return fail({ kind: "sealCipher" });
  const iv = fromBase64(cipher.iv);
  if (iv?.length !== IV_BYTES) return fail({ kind: "sealIv" });
  if (checksum === undefined) return fail({ kind: "noChecksum" });
  if (typeof checksum !== "string" || !/^[0-9a-f]{64}$/.test(checksum)) return fail({ kind: "checksumForm" });
  const { checksum: _, ...rest } = value;
  if ((await checksumOf(JSON.stringify(rest))) !== checksum) return fail({ kind: "checksumWrong" });
  const bytes = fromBase64(data);
  if (!bytes || bytes.length <= TAG_BYTES || bytes.length > LIMITS.whole) return fail({ kind: "sealData" });
  const { data: __, ...head } = rest;
  return done({ head: JSON.stringify(head), salt, iv, iterations: Number(iterations), bytes });
}

/** The text that was sealed; refused where the passphrase is another one. */
export async function unseal(
  { head, salt, iv, iterations, bytes }: Locked,
  passphrase: string,
): Promise<Result<string, Fault>> {
  try {
    const key = await keyFrom(passphrase, salt, iterations);
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv, tagLength: 128, additionalData: encode(head) },
      key,
      bytes,
    );
    return done(new TextDecoder("utf-8", { fatal: true }).decode(opened));
  } catch {
    // AES-GCM doesn't say which: whole by its checksum and yet not to be opened means another passphrase.
    return fail({ kind: "wrongPassphrase" });
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const material = await crypto.subtle.importKey(
    "raw",
    encode(passphrase.normalize("NFC")),
    "PBKDF2",
    false,
    ["deriveKey"],
  );
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const SLICE = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += SLICE)
    text += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  return btoa(text);
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== "string" || text === "") return null;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
