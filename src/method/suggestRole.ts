import type { Core } from "./playbook";
import { isRole } from "./roles";
import type { MapConfidence, Role, Stance } from "./vocabulary";

/** What a CRM's contact role may mean in SSM. It is only offered: a tag is set by a person. */
export interface RoleSuggestion {
  role: Role | null;
  /** some words tell the stance too: a blocker is opposed */
  stance: Stance | null;
  confidence: MapConfidence | null;
  how: "map" | "otherCrm" | "words" | "none";
}

/** Tried in this order. */
const WORDS: readonly [role: Role, words: RegExp][] = [
  ["APPROVER", /economic|budget|approv|purchas|procure|signator|financ|批准|审批|预算|采购|财务|签字/],
  ["SPONSOR", /sponsor|champion|coach|advocate|赞助|支持者|内线|教练|拥护/],
  ["EVALUATOR", /evaluat|technical|engineer|architect|评估|评审|技术|选型|工程/],
  ["KDL", /decision|decid|leader|决策|拍板|主导|决定/],
  ["BENEFIT", /user|benefi|business owner|使用|用户|受益|业务负责/],
  ["INFLUENCER", /influenc|consult|advis|legal|complian|blocker|partner|影响|顾问|咨询|法务|合规|反对/],
];

const OPPOSED = /blocker|detractor|反对/;
const NONE: RoleSuggestion = { role: null, stance: null, confidence: null, how: "none" };

/** Suggests an SSM role for what a CRM says of a contact, in English or Chinese (ssm.md section 2.11). */
export function suggestRole(system: string, roleText: string, core: Core): RoleSuggestion {
  const label = plain(roleText);
  if (label === "") return NONE;
  const stance = OPPOSED.test(label) ? "opposed" : null;
  const rows = core.crmContactRoleMap.filter((row) => plain(row.value) === label);
  const own = rows.find((row) => isSameCrm(row.crm, system));
  if (own) return { ...readRole(own.role, "high"), stance, how: "map" };
  const [other] = rows;
  if (other && rows.every((row) => readRole(row.role, "low").role === readRole(other.role, "low").role)) {
    return { ...readRole(other.role, "medium"), stance, how: "otherCrm" };
  }
  const found = WORDS.find(([, words]) => words.test(label));
  return found ? { role: found[0], stance, confidence: "low", how: "words" } : NONE;
}

/** `DECISION_MAKER` and `Decision Maker` are one. */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** The map says `Zoho` where a profile may say `Zoho CRM`. */
function isSameCrm(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** A role with a question mark is at most likely. */
function readRole(text: string, sure: MapConfidence): Pick<RoleSuggestion, "role" | "confidence"> {
  const role = text.replace("?", "");
  if (!isRole(role)) return { role: null, confidence: null };
  const lower: MapConfidence = sure === "high" ? "medium" : "low";
  return { role, confidence: text.endsWith("?") ? lower : sure };
}
