import type { Core } from "./playbook";
import { crmStageKey, indexPlaybook } from "./playbookIndex";
import type { MapConfidence } from "./vocabulary";

/** What a CRM's stage may mean in SSM; a person confirms anything less than `high`. */
export interface StageSuggestion {
  /** 1..7, 8 = won and complete; null: ended, or no idea */
  ssm: number | null;
  /** the deal has ended without being won */
  closed: boolean;
  confidence: MapConfidence | null;
  /** the CRM's own map, the same label in another CRM, or words in the label */
  how: "map" | "otherCrm" | "words" | "none";
}

/** Tried in this order; the first that matches decides. Later work first: "signed contract" is not "sign". */
const WORDS: readonly [ssm: number | "closed", words: RegExp][] = [
  [
    "closed",
    /\blost\b|\bdead\b|no.?bid|disqualif|abandon|cancel|not pursue|输单|丢单|输掉|失败|流失|无效|取消|放弃/,
  ],
  [8, /won and complete|验收完成|已完成/],
  [
    7,
    /\bwon\b|\bwin\b|(?<!to be )\bsigned|implement|deliver|onboard|go.?live|赢单|成交|中标|已签|实施|交付|上线/,
  ],
  [6, /negotiat|clos(e|ing)|contract|legal|\bsign|verbal|谈判|商务|签约|签订|合同|审核|审批/],
  [5, /propos(?!ition)|agree|quot|pric|\boffer|\bbid|tender|\brfp\b|报价|投标|标书|建议书|提案/],
  [4, /evaluat|option|compar|short.?list|\bpoc\b|pilot|trial|proof|solution|评估|选型|方案|试用|测试|比选/],
  [3, /need|requir|analys|discover|\bdemo|presentation|develop|vision|validat|需求|调研|演示|立项|确立/],
  [2, /qualif|interest|opportunit|explor|identif|意向|发现|商机|确认/],
  [1, /prospect|\blead\b|contact|appoint|\bnew\b|engag|notic|线索|接触|接洽|拜访|初步|关注|新建/],
];

const NONE: StageSuggestion = { ssm: null, closed: false, confidence: null, how: "none" };

/** Suggests the SSM stage of a CRM's stage: by its map, by another CRM's, then by words (ssm.md section 5). */
export function suggestStage(system: string, label: string, core: Core): StageSuggestion {
  const own = indexPlaybook(core).crmStage.get(crmStageKey(system, label));
  if (own) return { ...readSsm(own.ssm), confidence: own.confidence, how: "map" };
  const name = label.trim().toLowerCase();
  if (name === "") return NONE;
  const others = core.crmStageMap.filter((row) => row.stage.toLowerCase() === name);
  const [other] = others;
  if (other && others.every((row) => row.ssm === other.ssm)) {
    return {
      ...readSsm(other.ssm),
      confidence: other.confidence === "high" ? "medium" : "low",
      how: "otherCrm",
    };
  }
  const found = WORDS.find(([, words]) => words.test(name));
  if (!found) return NONE;
  const [ssm] = found;
  return { ssm: ssm === "closed" ? null : ssm, closed: ssm === "closed", confidence: "low", how: "words" };
}

function readSsm(ssm: Core["crmStageMap"][number]["ssm"]): Pick<StageSuggestion, "ssm" | "closed"> {
  if (ssm === "-") return { ssm: null, closed: true };
  return { ssm: ssm === "done" ? 8 : Number(ssm), closed: false };
}
