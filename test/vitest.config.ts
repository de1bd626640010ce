/** `unit` runs in Node; `browser` drives a real browser with the built extension, one browser a file. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  test: {
    // Two cores; a browser takes one.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          // No test measures time: on a busy machine one may take its own.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/browser/global-setup.ts"],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
