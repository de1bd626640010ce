/**
 * A backup file, in the order in which its parts stand there; after them `tables`. We write the rows one a line, so that a
 * file of any size can be read bit by bit; as JSON it is the same as older files, whose tables are a single line.
 */
export interface BackupHead {
  format: typeof FORMAT;
  /** Of the file. */
  version: number;
  /** Of the database that it was made from. */
  schema: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** Which rows it holds. */
  holds: Holds;
  /** Who made it, where that matters: a rep's file for the manager, and the manager's back. */
  from?: Sender;
  /** Rows by table: what a hand-edited or cut file no longer has. */
  counts: Record<string, number>;
  /** SHA-256 of `tables` as it stands in the file but without breaks of lines, in hex. */
  checksum: string;
}

/** A person as a file names them. */
export interface Sender {
  /** Of the browser profile: whose file replaces whose. */
  device: string;
  name: string;
}

export const FORMAT = "ssm-sidebar-backup";
/** A file of this format that only a passphrase opens. */
export const SEALED_FORMAT = "ssm-sidebar-sealed";
export const VERSION = 1;

/** `review`: opportunities for a manager's team book. `answers`: what the manager noted of them, on its way back. */
export const HOLDS = ["everything", "opportunity", "account", "review", "answers"] as const;
export type Holds = (typeof HOLDS)[number];

/** What no honest file comes near, and a hostile one would stop the page with. */
export const LIMITS = {
  /** Bytes: a backup of 40,000 opportunities over two years has half of them. */
  file: 2_000_000_000,
  /** Characters of a file that must be read as one text: V8 ends at 536,870,888. */
  whole: 500_000_000,
  /** Rows in one table. */
  rows: 3_000_000,
  /** Objects in objects. */
  depth: 24,
  /** Characters in one text; a playbook is a text of 1,500,000. */
  text: 10_000_000,
  /** Milliseconds by which another clock may be ahead of ours. */
  ahead: 366 * 86_400_000,
} as const;

/** SHA-256 in hex, of a text as UTF-8. */
export async function checksumOf(content: string | BufferSource): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
