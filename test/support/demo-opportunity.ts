import { stories } from "../crm-pages/salesforce/org/opportunities";

/** The demo org's deal with nine people and nobody who decides. */
export const demoOpportunity = `/lightning/r/Opportunity/${stories.noLeader.id}/view`;
