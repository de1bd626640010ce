import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missingFrom } from "../../support/complete-lock.ts";
import { root } from "./sources.ts";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

test("npm ci finds every platform's binaries in the lock (node --import tsx test/support/complete-lock.ts)", () => {
  expect(missingFrom(lock).map(({ at }) => at)).toEqual([]);
});

test("the lock wants what package.json wants", () => {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { dependencies, devDependencies } = lock.packages[""];
  expect(dependencies).toEqual(wanted.dependencies);
  expect(devDependencies).toEqual(wanted.devDependencies);
});
