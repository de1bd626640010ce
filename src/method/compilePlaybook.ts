import type { Core } from "./playbook";
import type { Both, Source, SourceStage } from "./source";
import type { CommonTexts, StageTexts, Texts } from "./texts";
import { LANGUAGES, type Language } from "./vocabulary";

/** A playbook ready for use: numbers once, texts once a language. */
export interface Playbook {
  core: Core;
  texts: Record<Language, Texts>;
}

/** FNV-1a over the text: enough to tell two playbooks apart, the same on every device. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Gives the core its version by its content. */
export function withVersion(core: Omit<Core, "version">): Core {
  return { ...core, version: fingerprint(JSON.stringify({ ...core, version: "" })) };
}

/** Splits a source file into what `assess` needs and the texts of each language. */
export function compilePlaybook(id: string, source: Source): Playbook {
  return {
    core: compileCore(id, source),
    texts: { en: compileTexts(source, "en"), "zh-CN": compileTexts(source, "zh-CN") },
  };
}

function compileCore(id: string, source: Source): Core {
  return withVersion({
    id,
    evidenceLevels: source.evidenceLevels.map(({ code, value }) => ({ code, value })),
    dimensions: source.dimensions.map(({ code, byStage }) => ({ code, byStage })),
    rules: source.rules.map(({ id, when, severity, cap, capFrom }) => ({
      id,
      when,
      severity,
      ...(cap === undefined ? {} : { cap }),
      ...(capFrom === undefined ? {} : { capFrom }),
    })),
    explanations: source.explanations.map(({ id }) => ({ id })),
    stages: source.stages.map(compileCoreStage),
    crmStageMap: source.crmStageMap.map(({ crm, stage, ssm, confidence }) => ({
      crm,
      stage,
      ssm,
      confidence,
    })),
    crmContactRoleMap: source.crmContactRoleMap.map(({ crm, value, role }) => ({ crm, value, role })),
    roleCombos: source.roleCombos.map(({ pair, verdict }) => ({ pair, verdict })),
    roleGoals: source.roleGoals.map(compileGoal),
    customRoles: [],
    assess: source.assess,
  });
}

function compileGoal({ role, from, count, fromAmount, currency }: Source["roleGoals"][number]) {
  return {
    role,
    from,
    count,
    ...(fromAmount === undefined ? {} : { fromAmount }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function compileCoreStage(stage: SourceStage): Core["stages"][number] {
  return {
    no: stage.no,
    ev: stage.ev.map(({ id, required, minLevel, by, shelfDays }) => ({
      id,
      required,
      minLevel,
      by,
      shelfDays,
    })),
    where: stage.where.map(({ id }) => ({ id })),
    act: stage.act.map(({ id, steps }) => ({ id, steps: steps.map(({ id }) => ({ id })) })),
    roles: stage.roles.map(({ role, weight }) => ({ role, weight })),
    crm: stage.crm,
  };
}

function compileTexts(source: Source, language: Language): Texts {
  const say = (both: Both) => (language === "en" ? both.en : both.zh);
  const line = (entry: Both & { id: string }) => ({ id: entry.id, text: say(entry) });
  return {
    common: compileCommon(source, say),
    stages: source.stages.map((stage) => compileStage(source, stage, say)),
    roles: {
      roles: keyed(source.roles, (role) => [
        role.id,
        {
          char: role.char.map(line),
          sig: role.sig.map(line),
          look: role.look.map(line),
          ask: role.ask.map(line),
          engage: role.engage.map(line),
          concern: role.concern.map(line),
          titles: role.titles.map((title, at) => ({
            // Files from before industries had ids name them by their place.
            id: title.id ?? `industry-${at + 1}`,
            industry: say(title.industry),
            text: say(title),
          })),
        },
      ]),
      combos: keyed(source.roleCombos, (combo) => [combo.pair, say(combo)]),
      customRoles: {},
    },
    tools: {
      tools: source.tools.map((tool) => ({
        id: tool.id,
        name: say(tool.name),
        purpose: say(tool.purpose),
        parts: tool.parts.map((part) => ({ no: part.no, text: say(part) })),
        fields: tool.fields.map((field) => ({
          key: field.key,
          text: say(field),
          type: field.type,
          need: field.need,
        })),
        rules: tool.rules.map(say),
      })),
      minorAids: keyed(Object.entries(source.minorAids), ([id, aid]) => [id, say(aid)]),
    },
    crm: {
      stages: source.crmStageMap.map((row) => ({
        crm: row.crm,
        stage: row.stage,
        confidence: row.confidence,
        note: say(row),
      })),
      roles: source.crmContactRoleMap.map((row) => ({ crm: row.crm, value: row.value, note: say(row) })),
    },
    more: {
      facts: source.facts.map(say),
      lateEntry: source.lateEntry.map(say),
      glossary: source.glossary.map((entry) => ({
        id: entry.id,
        term: language === "en" ? entry.term : entry.termZh,
        text: say(entry),
      })),
      metrics: source.metrics.map((entry) => ({
        name: language === "en" ? entry.name : entry.nameZh,
        text: say(entry),
      })),
      methods: source.comparableMethods.map((entry) => ({
        name: entry.name,
        does: say(entry.does),
        take: say(entry.take),
      })),
    },
  };
}

function compileCommon(source: Source, say: (both: Both) => string): CommonTexts {
  const items = source.stages.flatMap((stage) => stage.ev);
  const signs = source.stages.flatMap((stage) => stage.where);
  return {
    stages: source.stages.map((stage) => ({
      no: stage.no,
      name: say(stage.name),
      phase: say(stage.phase),
      outcome: say(stage.outcome),
    })),
    items: keyed(items, (item) => [item.id, { text: say(item), fix: say(item.fix) }]),
    signs: keyed(signs, (sign) => [sign.id, say(sign)]),
    roles: keyed(source.roles, (role) => [role.id, { name: say(role.name), def: say(role.def) }]),
    stances: scale(source.stances, say),
    influences: scale(source.influences, say),
    levels: scale(source.evidenceLevels, say),
    dimensions: keyed(source.dimensions, (dimension) => [dimension.code, say(dimension)]),
    rules: keyed(source.rules, (rule) => [rule.id, { text: say(rule), fix: say(rule.fix) }]),
    explanations: keyed(source.explanations, (explanation) => [explanation.id, say(explanation)]),
  };
}

function compileStage(source: Source, stage: SourceStage, say: (both: Both) => string): StageTexts {
  const line = (entry: Both & { id: string }) => ({ id: entry.id, text: say(entry) });
  const partner = source.partners.find((entry) => entry.stage === stage.no);
  return {
    no: stage.no,
    activity: say(stage.activity),
    goal: say(stage.goal),
    outcomeAlt: say(stage.outcome_alt),
    advance: say(stage.advance),
    partner: partner ? say(partner) : "",
    whom: stage.whom.map((entry) => ({ id: entry.id, role: entry.role, text: say(entry) })),
    do: stage.do.map(line),
    act: stage.act.map((entry) => ({ ...line(entry), steps: entry.steps.map(line) })),
    aids: stage.aids.map((aid) => ({ tool: aid.tool, text: say(aid) })),
    roles: keyed(stage.roles, (entry) => [entry.role, say(entry)]),
    ask: stage.ask.map(line),
    proofs: keyed(stage.ev, (item) => [item.id, say(item.proof)]),
    flags: stage.flags.map((flag) => ({ ...line(flag), severity: flag.severity, fix: say(flag.fix) })),
    disq: stage.disq.map(line),
  };
}

/** A scale's levels, each with its name and what it means. */
function scale<Code extends string>(
  levels: readonly (Both & { code: Code; name: Both })[],
  say: (both: Both) => string,
): Record<Code, { name: string; text: string }> {
  const entries = levels.map((level) => [level.code, { name: say(level.name), text: say(level) }]);
  // Object.fromEntries forgets the literal codes; that none is missing, `checkTexts` sees to.
  return Object.fromEntries(entries) as Record<Code, { name: string; text: string }>;
}

function keyed<T, V>(list: readonly T[], entry: (each: T) => [string, V]): Record<string, V> {
  return Object.fromEntries(list.map(entry));
}

/** The files that a playbook is written to, by path below `playbooks/`. */
export function playbookFiles(playbook: Playbook): Map<string, unknown> {
  const files = new Map<string, unknown>([["core.json", playbook.core]]);
  for (const language of LANGUAGES) {
    const { stages, ...parts } = playbook.texts[language];
    for (const [name, part] of Object.entries(parts)) {
      files.set(`${language}/${name}.json`, part);
    }
    for (const stage of stages) {
      files.set(`${language}/stage-${stage.no}.json`, stage);
    }
  }
  return files;
}
