import { seal } from "../../../../src/records/handover/seal";
import { goodFile } from "../backup/brokenFiles";

export const passphrase = "correct horse battery staple";

let sealed: Promise<string> | undefined;
const good = () => {
  sealed ??= goodFile().then((text) => seal(text, passphrase));
  return sealed;
};

type Fields = Record<string, unknown>;

async function sha(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A sealed file with a field changed and, but for `isHonest: false`, the checksum that fits. */
async function changed(change: (fields: Fields) => void, isHonest = true): Promise<string> {
  const fields: Fields = JSON.parse(await good());
  change(fields);
  if (isHonest) {
    const { checksum: _, ...rest } = fields;
    fields.checksum = await sha(JSON.stringify(rest));
  }
  return JSON.stringify(fields);
}

const put = (part: "kdf" | "cipher", name: string, value: unknown) =>
  changed((fields) => void Reflect.set(fields[part] as Fields, name, value));
const set = (name: string, value: unknown) => changed((fields) => void Reflect.set(fields, name, value));

/** Sealed files that must be refused, by what was done to a good one: what is tried as its passphrase, and the text. */
export const brokenSealed: Record<string, { as?: string; text: () => Promise<string> }> = {
  "another passphrase": { as: "correct horse battery stable", text: good },
  "no passphrase at all": { as: "", text: good },
  "cut in the middle": { text: async () => (await good()).slice(0, 900) },
  "cut in what is sealed": {
    text: () =>
      changed((fields) => void Reflect.set(fields, "data", String(fields.data).slice(0, 400)), false),
  },
  "one letter of what is sealed is another": {
    text: async () => {
      const text = await good();
      const at = text.indexOf('"data": "') + 200;
      return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
    },
  },
  "no version": { text: () => set("version", undefined) },
  "a newer version": { text: () => set("version", 2) },
  "another way from passphrase to key": { text: () => put("kdf", "name", "scrypt") },
  "a key by SHA-1": { text: () => put("kdf", "hash", "SHA-1") },
  "few rounds": { text: () => put("kdf", "iterations", 1000) },
  "rounds without end": { text: () => put("kdf", "iterations", 4_000_000_000) },
  "no salt": { text: () => put("kdf", "salt", undefined) },
  "a short salt": { text: () => put("kdf", "salt", "AAAA") },
  "another cipher": { text: () => put("cipher", "name", "AES-CBC") },
  "a short tag": { text: () => put("cipher", "tagBits", 32) },
  "no start value": { text: () => put("cipher", "iv", undefined) },
  "no checksum": { text: () => changed((fields) => void Reflect.set(fields, "checksum", undefined), false) },
  "a checksum of another form": {
    text: () => changed((fields) => void Reflect.set(fields, "checksum", "abc"), false),
  },
  "nothing sealed in it": { text: () => set("data", "") },
  "no Base64": { text: () => set("data", "*".repeat(400)) },
  "a head that was changed and given a fitting checksum": { text: () => set("note", "trust me") },
  "sealed twice": { text: async () => seal(await good(), passphrase) },
  "a wrong checksum inside": {
    text: async () =>
      seal((await goodFile()).replace(/"madeAt": \d+/, '"madeAt": 1').replace('"E3"', '"E4"'), passphrase),
  },
  "a review file that is nobody's inside": {
    text: async () => seal((await goodFile()).replace('"everything"', '"review"'), passphrase),
  },
  "nothing readable inside": { text: () => seal("hello", passphrase) },
  "a playbook inside": { text: () => seal(JSON.stringify({ stages: [], roles: [] }), passphrase) },
};
