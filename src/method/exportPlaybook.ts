import type { Playbook } from "./compilePlaybook";
import type { Both, Source } from "./source";
import type { StageTexts, Texts } from "./texts";
import { INFLUENCES, STANCES } from "./vocabulary";

/**
 * A playbook as a whole file, in the shape that `importPlaybook` takes: to be edited by hand. Not for one with a
 * team's own roles, which only an overlay can name; its own file says those.
 */
export function exportPlaybook(
  { core, texts }: Playbook,
  name: string,
): Source & { id: string; name: string } {
  const { en, "zh-CN": zh } = texts;
  const both = (say: (from: Texts) => string): Both => ({ en: say(en), zh: say(zh) });
  return {
    id: core.id,
    name,
    facts: en.more.facts.map((_, at) => both(({ more }) => more.facts[at] ?? "")),
    stages: core.stages.map((stage, at) => wholeStage(stage, at, texts)),
    roles: Object.keys(en.roles.roles).map((id) => wholeRole(id, texts)),
    roleCombos: core.roleCombos.map((combo) => ({
      ...combo,
      ...both(({ roles }) => roles.combos[combo.pair] ?? ""),
    })),
    tools: en.tools.tools.map((tool, at) => ({
      id: tool.id,
      name: both(({ tools }) => tools.tools[at]?.name ?? ""),
      purpose: both(({ tools }) => tools.tools[at]?.purpose ?? ""),
      parts: tool.parts.map(({ no }, part) => ({
        no,
        ...both(({ tools }) => tools.tools[at]?.parts[part]?.text ?? ""),
      })),
      fields: tool.fields.map(({ key, type, need }, field) => ({
        key,
        type,
        need,
        ...both(({ tools }) => tools.tools[at]?.fields[field]?.text ?? ""),
      })),
      rules: tool.rules.map((_, rule) => both(({ tools }) => tools.tools[at]?.rules[rule] ?? "")),
    })),
    stances: STANCES.map((code) => ({
      code,
      name: both(({ common }) => common.stances[code].name),
      ...both(({ common }) => common.stances[code].text),
    })),
    influences: INFLUENCES.map((code) => ({
      code,
      name: both(({ common }) => common.influences[code].name),
      ...both(({ common }) => common.influences[code].text),
    })),
    roleGoals: core.roleGoals,
    minorAids: Object.fromEntries(
      Object.keys(en.tools.minorAids).map((id) => [id, both(({ tools }) => tools.minorAids[id] ?? "")]),
    ),
    evidenceLevels: core.evidenceLevels.map((level) => ({
      ...level,
      name: both(({ common }) => common.levels[level.code]?.name ?? ""),
      ...both(({ common }) => common.levels[level.code]?.text ?? ""),
    })),
    dimensions: core.dimensions.map((each) => ({
      ...each,
      ...both(({ common }) => common.dimensions[each.code] ?? ""),
    })),
    rules: core.rules.map((rule) => ({
      ...rule,
      ...both(({ common }) => common.rules[rule.id]?.text ?? ""),
      fix: both(({ common }) => common.rules[rule.id]?.fix ?? ""),
    })),
    explanations: core.explanations.map(({ id }) => ({
      id,
      ...both(({ common }) => common.explanations[id] ?? ""),
    })),
    comparableMethods: en.more.methods.map(({ name: method }, at) => ({
      name: method,
      does: both(({ more }) => more.methods[at]?.does ?? ""),
      take: both(({ more }) => more.methods[at]?.take ?? ""),
    })),
    crmStageMap: core.crmStageMap.map((row, at) => ({
      ...row,
      ...both(({ crm }) => crm.stages[at]?.note ?? ""),
    })),
    crmContactRoleMap: core.crmContactRoleMap.map((row, at) => ({
      ...row,
      ...both(({ crm }) => crm.roles[at]?.note ?? ""),
    })),
    partners: core.stages.map(({ no }, at) => ({
      stage: no,
      ...both(({ stages }) => stages[at]?.partner ?? ""),
    })),
    metrics: en.more.metrics.map(({ name: metric }, at) => ({
      name: metric,
      nameZh: zh.more.metrics[at]?.name ?? "",
      ...both(({ more }) => more.metrics[at]?.text ?? ""),
    })),
    lateEntry: en.more.lateEntry.map((_, at) => both(({ more }) => more.lateEntry[at] ?? "")),
    glossary: en.more.glossary.map(({ id, term }, at) => ({
      id,
      term,
      termZh: zh.more.glossary[at]?.term ?? "",
      ...both(({ more }) => more.glossary[at]?.text ?? ""),
    })),
    assess: core.assess,
  };
}

type CoreStage = Playbook["core"]["stages"][number];

function wholeStage(stage: CoreStage, at: number, texts: Playbook["texts"]): Source["stages"][number] {
  const opened = texts.en.stages[at];
  const common = (say: (from: Texts["common"]) => string | undefined): Both => ({
    en: say(texts.en.common) ?? "",
    zh: say(texts["zh-CN"].common) ?? "",
  });
  const here = (say: (from: StageTexts) => string | undefined): Both => {
    const of = (from: Texts) => (from.stages[at] ? (say(from.stages[at]) ?? "") : "");
    return { en: of(texts.en), zh: of(texts["zh-CN"]) };
  };
  const linesOf = (list: "do" | "ask" | "disq") =>
    (opened?.[list] ?? []).map(({ id }, line) => ({ id, ...here((from) => from[list][line]?.text) }));
  return {
    no: stage.no,
    name: common(({ stages }) => stages[at]?.name),
    phase: common(({ stages }) => stages[at]?.phase),
    activity: here(({ activity }) => activity),
    goal: here(({ goal }) => goal),
    outcome: common(({ stages }) => stages[at]?.outcome),
    outcome_alt: here(({ outcomeAlt }) => outcomeAlt),
    advance: here(({ advance }) => advance),
    where: stage.where.map(({ id }) => ({ id, ...common(({ signs }) => signs[id]) })),
    whom: (opened?.whom ?? []).map(({ id, role }, line) => ({
      id,
      role,
      ...here(({ whom }) => whom[line]?.text),
    })),
    do: linesOf("do"),
    act: (opened?.act ?? []).map(({ id, steps }, act) => ({
      id,
      ...here((from) => from.act[act]?.text),
      steps: steps.map((step, line) => ({
        id: step.id,
        ...here((from) => from.act[act]?.steps[line]?.text),
      })),
    })),
    aids: (opened?.aids ?? []).map(({ tool }, line) => ({ tool, ...here(({ aids }) => aids[line]?.text) })),
    roles: stage.roles.map((role) => ({ ...role, ...here(({ roles }) => roles[role.role]) })),
    ask: linesOf("ask"),
    ev: stage.ev.map((item) => ({
      ...item,
      ...common(({ items }) => items[item.id]?.text),
      proof: here(({ proofs }) => proofs[item.id]),
      fix: common(({ items }) => items[item.id]?.fix),
    })),
    flags: (opened?.flags ?? []).map(({ id, severity }, line) => ({
      id,
      severity,
      ...here(({ flags }) => flags[line]?.text),
      fix: here(({ flags }) => flags[line]?.fix),
    })),
    disq: linesOf("disq"),
    crm: stage.crm,
  };
}

function wholeRole(id: string, texts: Playbook["texts"]): Source["roles"][number] {
  const both = (say: (from: Texts) => string | undefined): Both => ({
    en: say(texts.en) ?? "",
    zh: say(texts["zh-CN"]) ?? "",
  });
  const opened = texts.en.roles.roles[id];
  const linesOf = (list: "char" | "sig" | "look" | "ask" | "engage" | "concern") =>
    (opened?.[list] ?? []).map((line, at) => ({
      id: line.id,
      ...both(({ roles }) => roles.roles[id]?.[list][at]?.text),
    }));
  return {
    id,
    name: both(({ common }) => common.roles[id]?.name),
    def: both(({ common }) => common.roles[id]?.def),
    char: linesOf("char"),
    sig: linesOf("sig"),
    look: linesOf("look"),
    ask: linesOf("ask"),
    engage: linesOf("engage"),
    concern: linesOf("concern"),
    titles: (opened?.titles ?? []).map((title, at) => ({
      id: title.id,
      industry: both(({ roles }) => roles.roles[id]?.titles[at]?.industry),
      ...both(({ roles }) => roles.roles[id]?.titles[at]?.text),
    })),
  };
}
