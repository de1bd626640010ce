/** Evidence that a form helps to prove and doesn't ask for in a field of its own. */
export const serves: Readonly<Record<string, readonly string[]>> = {
  F2: ["S1.E3"],
  F3: ["S2.E5", "S4.E7"],
  F5: ["S3.E5"],
  F7: ["S3.E3"],
  F10: ["S2.E2"],
  F11: ["S3.E2", "S3.E3"],
  F12: ["S3.E4"],
  F14: ["S4.E6"],
  F16: ["S4.E7"],
  F19: ["S3.E7", "S5.E7"],
  F21: ["S5.E5", "S6.E1"],
  F23: ["S6.E1"],
  F24: ["S6.E2"],
  F25: ["S6.E2", "S6.E3"],
  F26: ["S6.E5"],
  F27: ["S7.E2", "S7.E5", "S7.E6"],
};

/** The document that goes to the customer with a form. */
export const documents = {
  F3: "opportunityPlan",
  F13: "evaluationPlan",
  F22: "proposal",
  F25: "contract",
} as const;
