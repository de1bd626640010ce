import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Helpers, helpersOf } from "../support/browser/helpers.ts";
import { launchBrowser } from "../support/browser/launch.ts";
import { giveFile } from "../support/browser/seeded.ts";
import { judgedRows } from "../support/seed/judged.ts";
import { seedContent } from "../support/seed/seed.ts";

const root = resolve(import.meta.dirname, "../..");
/** Only writes what the others make. */
const command = "seed-cli.ts";
/** Not in `test/output`, which every `npm test` empties. */
const kept = join(root, ".bench");

/** So many opportunities are made as reps would have left them; a larger set is that many times over, under other ids. */
const A_PART = 2_500;

/** A browser whose database holds so many opportunities: made once, and kept until the seed or the schema changes. */
export async function browserWith(
  opportunities: number,
  say: (line: string) => void,
): Promise<{ ssm: Helpers; close(): Promise<void> }> {
  const folder = join(kept, `${opportunities}`);
  const mark = join(folder, "made");
  const made = existsSync(mark) ? (JSON.parse(readFileSync(mark, "utf8")) as Made) : null;
  const isFit = made?.of === sources();
  if (!isFit) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const running = await launchBrowser({ userDataDir: folder, window: { width: 1440, height: 900 } });
  const ssm = helpersOf(running);
  const day = new Date().toDateString();
  try {
    if (!isFit) {
      const began = Date.now();
      say(`  a database of ${opportunities.toLocaleString("en")} opportunities is being made`);
      await make(ssm, opportunities);
      say(`  made in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    } else if (made?.day !== day) {
      say("  its judgements are dated anew");
      await dateAnew(ssm);
    }
    writeFileSync(mark, JSON.stringify({ of: sources(), day } satisfies Made));
  } catch (problem) {
    await running.close();
    throw problem;
  }
  return { ssm, close: () => running.close() };
}

/** The key of a made opportunity. */
export function dealKey(number: number, opportunities: number): string {
  const part = Math.min(A_PART, opportunities);
  const copy = String(Math.floor(number / part)).padStart(6, "0");
  return `salesforce:seed:opportunity:006${copy}${String(number % part).padStart(9, "0")}`;
}

interface Made {
  /** What it was made of: seed and schema. */
  readonly of: string;
  /** The day of its judgements: on a later one a page of ours would judge each deal again. */
  readonly day: string;
}

function sources(): string {
  const hash = createHash("sha256");
  for (const folder of ["test/support/seed", "src/records/schema"])
    for (const file of readdirSync(join(root, folder)).sort())
      if (file !== command) hash.update(readFileSync(join(root, folder, file)));
  for (const file of ["assessments.ts", "listed.ts"])
    hash.update(readFileSync(join(root, "src/records", file)));
  return hash.update(`${A_PART}`).digest("hex");
}

/** A page that lets the database be, while it is filled or read; the extension has made it by then. */
export async function quietPage(ssm: Helpers): Promise<Page> {
  const first = await ssm.extensionPage("tabs/workspace.html#/library");
  await first.locator("main h1").waitFor();
  await first.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === "ssm-sidebar"),
  );
  await first.close();
  const page = await ssm.extensionPage("tabs/workspace.html#/library");
  await page.evaluate("document.body.replaceChildren()");
  return page;
}

async function make(ssm: Helpers, opportunities: number): Promise<void> {
  const now = Date.now();
  const part = Math.min(A_PART, opportunities);
  const content = await seedContent({ opportunities: part, seed: 1, now });
  const tables = { ...content, assessments: await judgedRows(content, now) };
  const folder = mkdtempSync(join(tmpdir(), "ssm-bench-"));
  const page = await quietPage(ssm);
  try {
    const file = join(folder, "part.json");
    writeFileSync(file, JSON.stringify(tables));
    const input = await giveFile(page, file);
    await input.evaluate(
      async (element, copies) => {
        const [chosen] = (element as HTMLInputElement).files ?? [];
        const text = (await chosen?.text()) ?? "{}";
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open("ssm-sidebar");
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        let written = Promise.resolve();
        for (let copy = 0; copy < copies; copy++) {
          const number = String(copy).padStart(6, "0");
          // Ids of records are a kind, six zeros and nine digits.
          const renamed = copy === 0 ? text : text.replace(/\b(00[136])000000(?=\d{9}\b)/g, `$1${number}`);
          const rows: Record<string, { id?: string }[]> = JSON.parse(renamed);
          if (copy > 0) for (const change of rows.changes ?? []) change.id += number;
          const transaction = database.transaction(Object.keys(rows), "readwrite", { durability: "relaxed" });
          for (const [table, some] of Object.entries(rows)) {
            const store = transaction.objectStore(table);
            for (const row of some) store.put(row);
          }
          const isWritten = new Promise<void>((resolve, reject) => {
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
          });
          // The next copy is prepared while the browser still writes this one.
          await written;
          written = isWritten;
        }
        await written;
        database.close();
      },
      Math.ceil(opportunities / part),
    );
  } finally {
    rmSync(folder, { recursive: true });
    await page.close();
  }
}

/** Judged today, as a page of ours would have done in the background by now. */
async function dateAnew(ssm: Helpers): Promise<void> {
  const page = await quietPage(ssm);
  const today = new Date().toLocaleDateString("sv");
  await page.evaluate(
    (day) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("ssm-sidebar");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("assessments", "readwrite");
          const cursors = transaction.objectStore("assessments").openCursor();
          cursors.onsuccess = () => {
            const cursor = cursors.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, asOf: day });
            cursor.continue();
          };
          transaction.oncomplete = () => resolve(opening.result.close());
          transaction.onabort = () => reject(transaction.error);
        };
        opening.onerror = () => reject(opening.error);
      }),
    today,
  );
  await page.close();
}
