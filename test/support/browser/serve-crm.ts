/** The demo org as a program of its own: says its port and serves until it is ended. */
import { startCrmServer } from "../crm-server.ts";

const { port } = await startCrmServer();
console.log(port);
