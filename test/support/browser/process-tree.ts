/** Starts a program together with all that it will start, so that both end together. */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

export type ProcessTree = { child: ChildProcess; end(): Promise<void>; kill(): void };

export function startTree(
  path: string,
  args: string[],
  options: { stdio: StdioOptions; env?: NodeJS.ProcessEnv },
): ProcessTree {
  // `detached` gives it a process group of its own, which one signal reaches; Windows has taskkill instead.
  const child = spawn(path, args, { ...options, detached: process.platform !== "win32" });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const kill = () => {
    if (child.pid === undefined) return;
    if (process.platform === "win32") {
      spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
      return;
    }
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group has ended already.
    }
  };
  process.once("exit", kill);
  const end = async () => {
    const ended = hasEnded() ? undefined : once(child, "exit");
    kill();
    await ended;
    process.removeListener("exit", kill);
  };
  return { child, end, kill };
}
