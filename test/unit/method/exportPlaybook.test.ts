import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exportPlaybook } from "../../../src/method/exportPlaybook";
import { importPlaybook } from "../../../src/method/importPlaybook";
import { loadPlaybook } from "../../../src/method/load";
import { openCore, openStored, readPlaybookFile } from "../../../src/method/openStored";

const ours = await loadPlaybook();
const example = readFileSync(
  new URL("../../../src/method/playbooks/examples/meddpicc.json", import.meta.url),
  "utf8",
);

test("ours, exported and imported again, is ours to the last text and number", () => {
  const file: unknown = JSON.parse(JSON.stringify(exportPlaybook(ours, "SSM")));
  expect(importPlaybook(file, ours)).toEqual({
    ok: true,
    value: { playbook: ours, name: { en: "SSM", "zh-CN": "SSM" } },
  });
});

test("a stored playbook keeps the numbers of its day, and its words are read from its file", () => {
  const imported = readPlaybookFile(example, ours);
  if (!imported.ok) throw new Error(imported.fault.kind);
  const { core, texts } = imported.value.playbook;
  const later = { ...ours, core: { ...ours.core, assess: { ...ours.core.assess, touchDays: 7 } } };
  const opened = openStored({ file: example, core: JSON.stringify(core) }, later);
  expect(opened).toEqual({ ok: true, value: { core, texts } });
});

test("what isn't JSON, or no playbook, is refused with the reason", () => {
  expect(readPlaybookFile("{", ours)).toMatchObject({
    ok: false,
    fault: { place: "", kind: "notJson", values: { detail: expect.stringMatching(/JSON/) } },
  });
  expect(readPlaybookFile("[]", ours)).toEqual({
    ok: false,
    fault: { place: "", kind: "notObject", values: {} },
  });
  expect(readPlaybookFile(`\uFEFF${example}`, ours).ok).toBe(true);
  expect(openCore('{"id":"acme"}')).toMatchObject({ ok: false });
});
