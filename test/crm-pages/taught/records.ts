/** Four deals of a desk that no profile knows; what a page shows of each, and nothing else. */
export interface TaughtRecord {
  id: string;
  name: string;
  account: string;
  accountId: string;
  amount: string | null;
  closeDate: string | null;
  stage: string;
  people: { id: string; name: string; role: string }[];
}

export const records: readonly TaughtRecord[] = [
  {
    id: "40017",
    name: "Harbour crane renewal",
    account: "Port of Anchorvik",
    accountId: "9001",
    amount: "EUR 1,250,000.00",
    closeDate: "2027-03-31",
    stage: "Proposal",
    people: [
      { id: "7001", name: "Sigrid Holm", role: "Economic Buyer" },
      { id: "7002", name: "Tor Aker", role: "Evaluator" },
      { id: "7003", name: "Lena Brandt", role: "" },
    ],
  },
  {
    id: "40018",
    name: "Ferry ticketing",
    account: "Fjordline AS",
    accountId: "9002",
    amount: "EUR 310,500.00",
    closeDate: "2026-12-15",
    stage: "Qualification",
    people: [
      { id: "7010", name: "Ole Dahl", role: "Decision Maker" },
      { id: "7011", name: "Ida Moen", role: "Influencer" },
    ],
  },
  {
    // Nothing of amount or date is shown: the page leaves these places out.
    id: "40021",
    name: "Yard safety audit",
    account: "Nordsund Shipyard",
    accountId: "9003",
    amount: null,
    closeDate: null,
    stage: "Prospecting",
    people: [{ id: "7020", name: "Kari Lund", role: "Business User" }],
  },
  {
    id: "40030",
    name: "Cold store lighting",
    account: "Bergmar Fish",
    accountId: "9004",
    amount: "EUR 84,000.00",
    closeDate: "2027-01-20",
    stage: "Negotiation",
    people: [
      { id: "7030", name: "Nils Vik", role: "" },
      { id: "7031", name: "Eva Strand", role: "Evaluator" },
      { id: "7032", name: "Per Berg", role: "Economic Buyer" },
      { id: "7033", name: "Anna Foss", role: "" },
    ],
  },
];

/** As people in the deal's own list are told apart by a page's markup. */
export const text = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
