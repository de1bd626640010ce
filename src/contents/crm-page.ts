import type { PlasmoCSConfig } from "plasmo";
import { startOnPage } from "../page/start";

// Literals, since Plasmo reads them from the source; test/unit/repository holds them against plasmo.config.ts.
export const config: PlasmoCSConfig = {
  matches: [
    "https://*.lightning.force.com/*",
    "https://*.my.salesforce.com/*",
    "https://*.lightning.crmforce.mil/*",
    "https://*.lightning.sfcrmapps.cn/*",
    "https://*.my.sfcrmproducts.cn/*",
  ],
  run_at: "document_start",
};

startOnPage();
