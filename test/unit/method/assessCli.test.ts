import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const worked = JSON.parse(readFileSync(`${root}/test/unit/deals/worked-example.json`, "utf8"));

function run(input: string | Buffer): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/assess-cli.ts", "-"], {
    cwd: root,
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  child.stdin.end(input);
  return new Promise((done) => child.on("close", (status) => done({ status, out, err })));
}

const ids = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);

test("one line a deal, in order, to the last byte", { timeout: 60_000 }, async () => {
  const count = 400;
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ ...worked.deal, id: `deal ${at}` }),
  );
  const { status, out, err } = await run(lines.join("\n"));
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(ids(out)).toEqual(lines.map((_, at) => `deal ${at}`));
  const [first = ""] = out.split("\n");
  expect(first).toBe(JSON.stringify({ ...worked.expected, id: "deal 0" }));
});

test("a malformed line is told by number and field, the others still come out", {
  timeout: 60_000,
}, async () => {
  const lines = [
    Buffer.from('\n  \r\n{"id":"a","today":"2026-06-15"}\r\n'),
    Buffer.from('{"id":"b","today":"2026-06-15","evidence":{"S2.E3":{"level":"E5"}}}\n'),
    Buffer.from('{"id":"客户","today":"2026-06-15"}\nnot json\n[1]\n'),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from('{"id":"last","today":"2026-06-15"}'),
  ];
  const { status, out, err } = await run(Buffer.concat(lines));
  expect(status).toBe(1);
  expect(ids(out)).toEqual(["a", "客户", "last"]);
  expect(err.trimEnd().split("\n")).toEqual([
    'line 4: evidence.S2.E3.level: "E5" is not one of E0, E1, E2, E3, E4, EX, NA',
    "line 6: is not JSON",
    "line 7: [1] is not an object",
    "line 8: is not UTF-8",
  ]);
});

test("nothing in, nothing out", { timeout: 60_000 }, async () => {
  expect(await run("\n")).toEqual({ status: 0, out: "", err: "" });
});
