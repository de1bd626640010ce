/** The demo org as a program of its own: builds it, says its port and serves until it is ended. */
import { get } from "node:https";
import { startCrmServer } from "../crm-server.ts";

// Whoever started it holds its input: it ends with them, however they end.
process.stdin.resume().on("end", () => process.exit());
const { port } = await startCrmServer();

/** Its first answer waits for its build. */
function open(host: string): Promise<void> {
  return new Promise((answered, failed) => {
    const options = { port, host: "127.0.0.1", headers: { host }, rejectUnauthorized: false };
    const request = get(options, (response) => response.resume().on("end", answered));
    request.on("error", failed);
  });
}

const hosts = process.argv.slice(2);
for (const host of hosts) await open(host);
console.log(port);
