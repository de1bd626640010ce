/** Evidence that a form helps to prove, and the document that goes to the customer with it. */
export const serves: Readonly<Record<string, readonly string[]>> = {
  F2: ["S1.E3"],
  F3: ["S2.E5", "S4.E7"],
  F5: ["S3.E5"],
  F6: ["S2.E3"],
  F7: ["S3.E3"],
  F10: ["S2.E2"],
  F11: ["S3.E2", "S3.E3"],
  F12: ["S3.E4"],
  F13: ["S4.E3"],
  F14: ["S4.E2", "S4.E6"],
  F15: ["S4.E4"],
  F16: ["S4.E7"],
  F18: ["S5.E1"],
  F19: ["S3.E7", "S5.E2", "S5.E7"],
  F20: ["S5.E3"],
  F21: ["S5.E5", "S6.E1"],
  F22: ["S5.E4"],
  F23: ["S6.E1"],
  F24: ["S6.E2"],
  F25: ["S6.E2", "S6.E3"],
  F26: ["S6.E5"],
  F27: ["S7.E2", "S7.E5", "S7.E6"],
};

export const documents = {
  F3: "opportunityPlan",
  F13: "evaluationPlan",
  F22: "proposal",
  F25: "contract",
} as const;
