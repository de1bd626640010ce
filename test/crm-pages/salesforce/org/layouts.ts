import type { RecordObject } from "./fields";
import type { WordKey } from "./words";

export interface LayoutSection {
  readonly title: WordKey;
  /** Two columns of field names, read row by row in the page. */
  readonly columns: readonly [readonly string[], readonly string[]];
}

export interface Layout {
  readonly sections: readonly LayoutSection[];
  readonly highlights: readonly string[];
}

const system: LayoutSection = {
  title: "SystemInformation",
  columns: [["CreatedById"], ["LastModifiedById"]],
};

export const layouts: Record<RecordObject, Layout> = {
  Opportunity: {
    highlights: ["AccountId", "CloseDate", "Amount", "OwnerId"],
    sections: [
      {
        title: "OpportunityInformation",
        columns: [
          ["OwnerId", "Name", "AccountId", "Type", "Previous_Opportunity__c", "CurrencyIsoCode"],
          ["Amount", "ExpectedRevenue", "CloseDate", "NextStep", "StageName", "Probability"],
        ],
      },
      { title: "ForecastInformation", columns: [["ForecastCategoryName"], ["LeadSource"]] },
      { title: "DescriptionInformation", columns: [["Description"], []] },
      system,
    ],
  },
  Account: {
    highlights: ["Phone", "Website", "OwnerId", "Industry"],
    sections: [
      {
        title: "AccountInformation",
        columns: [
          ["OwnerId", "Name", "Industry"],
          ["Phone", "Website", "BillingCity"],
        ],
      },
      system,
    ],
  },
  Contact: {
    highlights: ["Title", "AccountId", "Phone", "Email", "OwnerId"],
    sections: [
      {
        title: "ContactInformation",
        columns: [
          ["OwnerId", "Name", "AccountId"],
          ["Title", "Phone", "Email"],
        ],
      },
      system,
    ],
  },
};
