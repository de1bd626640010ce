import type { PlasmoCSConfig } from "plasmo";
export const config: PlasmoCSConfig = { matches: ["https://*.lightning.force.com/*"], run_at: "document_start" };
console.log("hi");
