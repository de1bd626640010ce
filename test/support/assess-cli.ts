import { once } from "node:events";
import { createReadStream } from "node:fs";
import { assess } from "../../src/method/assess/assess";
import { parseDeal } from "../../src/method/assess/parseDeal";
import { loadCore } from "../../src/method/load";

/**
 * `npm run --silent assess -- FILE.jsonl` (or `-` for standard input): one deal a line in, one assessment
 * a line out, in the same order. A malformed deal gives one line on standard error and exit status 1; the
 * others still come out (assess.md section 12).
 */
async function run(path: string): Promise<void> {
  const core = await loadCore();
  const input = path === "-" ? process.stdin : createReadStream(path);
  let output: string[] = [];
  let number = 0;
  for await (const bytes of lines(input)) {
    number += 1;
    const read = readLine(bytes);
    if (read === "blank") continue;
    const parsed = read.ok ? parseDeal(read.value, core) : read;
    if (parsed.ok) {
      output.push(JSON.stringify(assess(parsed.deal, core)), "\n");
    } else {
      process.stderr.write(`line ${number}: ${parsed.message}\n`);
      process.exitCode = 1;
    }
    if (output.length >= 256) {
      await write(output.join(""));
      output = [];
    }
  }
  await write(output.join(""));
}

/** The lines of a stream of bytes, without their end; none after the last end of line. */
async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, end)]);
      pending = [];
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

type Line = "blank" | { ok: true; value: unknown } | { ok: false; message: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });

function readLine(bytes: Buffer): Line {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, message: "is not UTF-8" };
    throw error;
  }
  if (text.trim() === "") return "blank";
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: "is not JSON" };
    throw error;
  }
}

async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write("usage: assess FILE.jsonl (or - for standard input)\n");
  process.exitCode = 2;
} else {
  // whoever reads us may stop early (`| head`): then there is nobody left to tell
  process.stdout.on("error", () => process.exit(0));
  await run(path).catch((error: unknown) => {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
