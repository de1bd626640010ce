import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { browserWith, dealKey, quietPage } from "../database.ts";
import type { Measure } from "../measure.ts";
import type * as inPage from "../operations/inPage.ts";
import { growing, ONE, type Series } from "./growing.ts";

/** The product's functions as one script; the build itself shows none of them. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, "../operations/inPage.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "benchOperations",
    footer: { js: "globalThis.benchOperations = benchOperations;" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    absWorkingDir: join(import.meta.dirname, "../../.."),
  });
  return outputFiles[0]?.text ?? "";
}

/** What takes seconds by itself is taken of so many times 10,000 opportunities at most. */
const mostOfLong = 4;

/** Each read and each write of the database by itself, at every size, and how its time grows. */
export const operations: Measure = {
  id: "operations",
  async run(rig, size) {
    const script = await bundled();
    const series = new Map<string, Series>();
    for (const share of size.databases) {
      const opportunities = Math.round(ONE * share);
      const { ssm, close } = await browserWith(opportunities, rig.say);
      try {
        const open = async (): Promise<Page> => {
          const page = await quietPage(ssm);
          await page.evaluate(script);
          return page;
        };
        let page = await open();
        const known: ReturnType<typeof inPage.known> = await page.evaluate("benchOperations.known()");
        // The first of each opens the tables it reads.
        const times = opportunities > ONE ? size.timesInLarge : size.pairs;
        const keys = Array.from({ length: times + 1 }, (_, at) =>
          dealKey((at * 7_919 + 7) % opportunities, opportunities),
        );
        for (const { id, what, isLong } of known) {
          // What one page can't hold of fewer it can't of more; and of most it takes minutes.
          const isTooLong = opportunities > ONE * mostOfLong || !!series.get(id)?.notes?.size;
          if (isLong && (!size.takesLong || isTooLong)) continue;
          const one = series.get(id) ?? { id, what, taken: new Map(), notes: new Map() };
          series.set(id, one);
          const asked = isLong ? keys.slice(0, 1) : keys;
          try {
            const run = page.evaluate(
              `benchOperations.take(${JSON.stringify(id)}, ${JSON.stringify(asked)})`,
            ) as Promise<number[]>;
            const crash = new Promise<never>((_, fail) =>
              page.once("crash", () => fail(new Error("too much for one page's memory"))),
            );
            const taken = await Promise.race([run, crash]);
            one.taken.set(opportunities, isLong ? taken : taken.slice(1));
          } catch (problem) {
            // A whole backup of very many may be more than a page can hold; the others must be taken all the same.
            if (!isLong) throw problem;
            const said = problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
            const why = `fails (${said.replace(/^page\.evaluate: (?:Error: )?/, "")})`;
            one.notes?.set(opportunities, why);
            rig.say(`  ${what} of ${opportunities.toLocaleString("en")}: ${why}`);
            await page.close();
            page = await open();
          }
        }
        await page.close();
        rig.say(`  operations: ${opportunities.toLocaleString("en")} opportunities`);
      } finally {
        await close();
      }
    }
    return growing("database", [...series.values()]);
  },
};
