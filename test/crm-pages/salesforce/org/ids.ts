const checksumAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * Widens a case-sensitive 15-character id to the case-safe 18 characters: each of the three added characters
 * tells, as a five-bit number with the first character as the lowest bit, which of five characters are capitals.
 * This is Salesforce's published checksum.
 */
export function to18(id: string): string {
  if (id.length === 18) return id;
  if (!/^[0-9A-Za-z]{15}$/.test(id)) throw new Error(`not a record id: ${id}`);
  let suffix = "";
  for (let chunk = 0; chunk < 3; chunk++) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      if (/[A-Z]/.test(id[chunk * 5 + i] ?? "")) bits |= 1 << i;
    }
    suffix += checksumAlphabet[bits];
  }
  return id + suffix;
}

/** Key prefix to object, as crm-dom.md lists them (B). */
const objectOfPrefix = {
  "006": "Opportunity",
  "003": "Contact",
  "001": "Account",
  "005": "User",
  "00G": "Group",
} as const;

export type ObjectName = (typeof objectOfPrefix)[keyof typeof objectOfPrefix];

export function objectOf(id: string): ObjectName | undefined {
  return objectOfPrefix[id.slice(0, 3) as keyof typeof objectOfPrefix];
}

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Records of one kind are numbered through; real ids look the same: prefix, pod, reserved digit, number in base 62. */
function numbered(prefix: string, number: number): string {
  // A prime stride spreads the ids over small and capital letters, which a case-blind reader then gets wrong.
  // The prefix counts too: an account and an opportunity with one number would otherwise share twelve characters.
  let rest = 7_310_051 + number * 104_729 + (prefix.codePointAt(2) ?? 0) * 15_485_863;
  let digits = "";
  while (rest > 0) {
    digits = base62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return to18(`${prefix}Qy0${digits.padStart(9, "0")}`);
}

export const opportunityId = (number: number) => numbered("006", number);
export const accountId = (number: number) => numbered("001", number);
export const contactId = (number: number) => numbered("003", number);
export const userId = (number: number) => numbered("005", number);
export const queueId = (number: number) => numbered("00G", number);
export const contactRoleId = (number: number) => numbered("00K", number);
