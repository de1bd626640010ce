import type { Profile } from "../profile";
import { dynamics } from "./dynamics";
import { hubspot } from "./hubspot";
import { pipedrive } from "./pipedrive";
import { salesforce } from "./salesforce";
import { salesforceClassic } from "./salesforceClassic";
import { siebel } from "./siebel";
import { sugarcrm } from "./sugarcrm";
import { suitecrm7 } from "./suitecrm7";
import { suitecrm8 } from "./suitecrm8";
import { zoho } from "./zoho";

/** Every CRM that the product ships a profile for, in the order in which people are told of them. */
export const shippedProfiles: readonly Profile[] = [
  salesforce,
  salesforceClassic,
  dynamics,
  hubspot,
  pipedrive,
  zoho,
  siebel,
  sugarcrm,
  suitecrm7,
  suitecrm8,
];

/** Those without a known host: the rep switches a site on. */
export const onPremiseProfiles = shippedProfiles.filter(({ hosts }) => hosts.length === 0);
