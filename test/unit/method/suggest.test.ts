import { describe, expect, test } from "vitest";
import { loadCore } from "../../../src/method/load";
import { suggestRole } from "../../../src/method/suggestRole";
import { suggestStage } from "../../../src/method/suggestStage";

const core = await loadCore();

describe("the SSM stage of a CRM's stage", () => {
  test.each<[string, string, number | null, string | null, string]>([
    ["Salesforce", "Proposal/Price Quote", 5, "medium", "map"],
    [" salesforce ", "closed won", 7, "high", "map"],
    ["IBM SalesConnect / SSM in Siebel", "08-Won and Complete", 8, "high", "map"],
    ["Salesforce", "Short List", 4, "medium", "otherCrm"],
    ["Salesforce", "Qualify", 2, "low", "words"],
    ["Salesforce", "Technical requirements", 3, "low", "words"],
    ["HubSpot", "Demo done", 3, "low", "words"],
    ["HubSpot", "Sent quote", 5, "low", "words"],
    ["HubSpot", "To be signed", 6, "low", "words"],
    ["HubSpot", "Contract to sign", 6, "low", "words"],
    ["HubSpot", "Design freeze", null, null, "none"],
    ["纷享销客", "需求确定", 3, "low", "words"],
    ["纷享销客", "方案制定", 4, "low", "words"],
    ["纷享销客", "方案/报价", 5, "low", "words"],
    ["纷享销客", "投标", 5, "low", "words"],
    ["纷享销客", "谈判审核", 6, "low", "words"],
    ["纷享销客", "签约", 6, "low", "words"],
    ["纷享销客", "赢单", 7, "low", "words"],
    ["Salesforce", "  ", null, null, "none"],
  ])("%s: %s", (system, label, ssm, confidence, how) => {
    expect(suggestStage(system, label, core)).toEqual({ ssm, closed: false, confidence, how });
  });

  test.each([
    ["Salesforce", "Closed Lost", "map", "high"],
    ["Pipedrive", "Lost: price", "words", "low"],
    ["纷享销客", "输单", "words", "low"],
  ])("%s: %s has ended", (system, label, how, confidence) => {
    expect(suggestStage(system, label, core)).toEqual({ ssm: null, closed: true, confidence, how });
  });

  test("words come within a stage of what the shipped maps are sure of", () => {
    const bare = { ...core, crmStageMap: [] };
    const far = core.crmStageMap.filter((row) => {
      if (row.confidence === "low") return false;
      const guess = suggestStage("?", row.stage, bare);
      if (row.ssm === "-") return guess.how === "words" && !guess.closed;
      const ssm = row.ssm === "done" ? 8 : Number(row.ssm);
      return guess.ssm !== null && Math.abs(guess.ssm - ssm) > 1;
    });
    expect(far.map((row) => `${row.stage} ${row.ssm}`)).toEqual([]);
  });
});

describe("the SSM role of a CRM's contact role", () => {
  test.each<[string, string, string | null, string | null, string]>([
    ["Salesforce", "Decision Maker", "KDL", "medium", "map"],
    ["salesforce", "economic buyer", "APPROVER", "high", "map"],
    ["HubSpot", "BUDGET_HOLDER", "APPROVER", "high", "map"],
    ["HubSpot", "Champion", "SPONSOR", "medium", "map"],
    ["Zoho CRM", "Developer/Evaluator", "EVALUATOR", "high", "map"],
    ["Pipedrive", "Technical Buyer", "EVALUATOR", "medium", "otherCrm"],
    ["Pipedrive", "Influencer", "INFLUENCER", "medium", "otherCrm"],
    ["Pipedrive", "Final decision", "KDL", "low", "words"],
    ["Dynamics 365", "决策者", "KDL", "low", "words"],
    ["Dynamics 365", "技术评估人", "EVALUATOR", "low", "words"],
    ["Dynamics 365", "审批人", "APPROVER", "low", "words"],
    ["Dynamics 365", "最终用户", "BENEFIT", "low", "words"],
    ["Dynamics 365", "支持者", "SPONSOR", "low", "words"],
    ["Dynamics 365", "外部顾问", "INFLUENCER", "low", "words"],
    ["Dynamics 365", "Driver", null, null, "none"],
    ["Dynamics 365", "", null, null, "none"],
  ])("%s: %s", (system, text, role, confidence, how) => {
    expect(suggestRole(system, text, core)).toMatchObject({ role, confidence, how });
  });

  test("a blocker is opposed", () => {
    expect(suggestRole("HubSpot", "BLOCKER", core)).toEqual({
      role: "INFLUENCER",
      stance: "opposed",
      confidence: "high",
      how: "map",
    });
  });
});
