/** Which browser of this computer the extension is tried in: Chromium first, since it loads a folder without ado. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chromium" | "chrome" | "edge";
export type InstalledBrowser = { kind: BrowserKind; path: string };

const namesInPath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "google-chrome-beta",
  "microsoft-edge",
  "microsoft-edge-stable",
];

function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    const applications = [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
    const homes = ["/Applications", join(env.HOME ?? "/", "Applications")];
    return applications.flatMap((application) => homes.map((home) => join(home, application)));
  }
  if (platform === "win32") {
    const programs = [
      "Chromium\\Application\\chrome.exe",
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    const homes = [env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(
      (home) => home !== undefined,
    );
    return programs.flatMap((program) => homes.map((home) => `${home}\\${program}`));
  }
  return [
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Told by its path: asking `--version` opens a window on Windows. An unknown name loads as branded Chrome does. */
export function kindOf(path: string): BrowserKind {
  if (/chromium/i.test(path)) return "chromium";
  return /edge/i.test(path) ? "edge" : "chrome";
}

export function findBrowser(env: NodeJS.ProcessEnv = process.env): InstalledBrowser | undefined {
  const inPath = (name: string) => (env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  const wanted = env.SSM_BROWSER;
  const candidates = wanted
    ? [wanted, ...inPath(wanted)]
    : [...namesInPath.flatMap(inPath), ...usualPaths(process.platform, env)];
  const path = candidates.find(isProgram);
  return path === undefined ? undefined : { kind: kindOf(path), path };
}
