import type { Overlay, OverlayText } from "./overlay";
import type { CommonTexts, CrmTexts, StageTexts, Texts } from "./texts";

type Say = (text: OverlayText) => string;

/** The texts of one language with an overlay's own wording put in. */
export function overlayTexts(overlay: Overlay, base: Texts, say: Say): Texts {
  const own = (text: OverlayText | undefined, otherwise: string) =>
    text === undefined ? otherwise : say(text);
  return {
    ...base,
    common: overlayCommon(overlay, base.common, say, own),
    stages: base.stages.map((stage) => overlayStage(overlay, stage, say, own)),
    roles: {
      ...base.roles,
      roles: mapValues(base.roles.roles, (role, code) => ({
        ...role,
        titles: overlayTitles(overlay, role.titles, code, say, own),
      })),
      customRoles: {
        ...base.roles.customRoles,
        ...mapValues(overlay.customRoles ?? {}, (role) => say(role.name)),
      },
    },
    crm: overlayCrm(overlay, base.crm, say),
  };
}

type Own = (text: OverlayText | undefined, otherwise: string) => string;

function overlayCommon(overlay: Overlay, base: CommonTexts, say: Say, own: Own): CommonTexts {
  return {
    stages: base.stages.map((stage) => {
      const change = stageChange(overlay, stage.no);
      return {
        no: stage.no,
        name: own(change?.name, stage.name),
        phase: own(change?.phase, stage.phase),
        outcome: own(change?.outcome, stage.outcome),
      };
    }),
    items: {
      ...base.items,
      ...mapValues(overlay.items ?? {}, (item, id) => ({
        text: own(item.text, base.items[id]?.text ?? id),
        fix: own(item.fix, base.items[id]?.fix ?? id),
      })),
    },
    signs: { ...base.signs, ...mapValues(overlay.signs ?? {}, (sign) => say(sign.text)) },
    roles: mapValues(base.roles, (role, code) => {
      const change = changeOf(overlay.roles, code);
      return { name: own(change?.name, role.name), def: own(change?.def, role.def) };
    }),
    stances: overlayScale(overlay.stances, base.stances, own),
    influences: overlayScale(overlay.influences, base.influences, own),
    levels: mapValues(base.levels, (level, code) => {
      const change = changeOf(overlay.levels, code);
      return { name: own(change?.name, level.name), text: own(change?.text, level.text) };
    }),
    dimensions: mapValues(base.dimensions, (dimension, code) =>
      own(changeOf(overlay.dimensions, code)?.text, dimension),
    ),
    rules: Object.fromEntries(
      Object.entries(base.rules).flatMap(([id, rule]) => {
        const change = overlay.rules?.[id];
        return change?.off
          ? []
          : [[id, { text: own(change?.text, rule.text), fix: own(change?.fix, rule.fix) }]];
      }),
    ),
    explanations: { ...base.explanations, ...mapValues(overlay.explanations ?? {}, (text) => say(text)) },
  };
}

type Scale<Code extends string> = Record<Code, { name: string; text: string }>;

function overlayScale<Code extends string>(
  changes: Partial<Record<string, { name?: OverlayText; text?: OverlayText }>> | undefined,
  base: Scale<Code>,
  own: Own,
): Scale<Code> {
  // The same codes come out as went in.
  return mapValues<Scale<Code>[Code], Scale<Code>[Code]>(base, (level, code) => {
    const change = changeOf(changes, code);
    return { name: own(change?.name, level.name), text: own(change?.text, level.text) };
  }) as Scale<Code>;
}

type Titles = Texts["roles"]["roles"][string]["titles"];

function overlayTitles(overlay: Overlay, base: Titles, role: string, say: Say, own: Own): Titles {
  const known = base.map((title) => {
    const change = changeOf(overlay.industries, title.id);
    return {
      id: title.id,
      industry: own(change?.name, title.industry),
      text: own(changeOf(change?.titles, role), title.text),
    };
  });
  const added = Object.entries(overlay.industries ?? {}).flatMap(([id, { name, titles }]) => {
    const text = changeOf(titles, role);
    return name && text && !base.some((title) => title.id === id)
      ? [{ id, industry: say(name), text: say(text) }]
      : [];
  });
  return [...known, ...added];
}

function overlayStage(overlay: Overlay, stage: StageTexts, say: Say, own: Own): StageTexts {
  const change = stageChange(overlay, stage.no);
  const proofs = Object.entries(overlay.items ?? {}).flatMap(([id, item]) => {
    const isHere = Object.hasOwn(stage.proofs, id) || item.stage === stage.no;
    return item.proof && isHere ? [[id, say(item.proof)]] : [];
  });
  return {
    ...stage,
    activity: own(change?.activity, stage.activity),
    goal: own(change?.goal, stage.goal),
    outcomeAlt: own(change?.outcomeAlt, stage.outcomeAlt),
    advance: own(change?.advance, stage.advance),
    partner: own(change?.partner, stage.partner),
    proofs: { ...stage.proofs, ...Object.fromEntries(proofs) },
  };
}

function overlayCrm(overlay: Overlay, base: CrmTexts, say: Say): CrmTexts {
  return {
    stages: [
      ...(overlay.crmStages ?? []).map(({ crm, stage, confidence, note }) => ({
        crm,
        stage,
        confidence,
        note: say(note),
      })),
      ...base.stages,
    ],
    roles: [
      ...(overlay.crmRoles ?? []).map(({ crm, value, note }) => ({ crm, value, note: say(note) })),
      ...base.roles,
    ],
  };
}

function stageChange({ stages }: Overlay, no: number) {
  return changeOf(stages, String(no));
}

/** What an overlay says of an id, if anything; the id comes from the base, so it need not be one of its keys. */
function changeOf<V>(changes: Partial<Record<string, V>> | undefined, id: string): V | undefined {
  return changes && Object.hasOwn(changes, id) ? changes[id] : undefined;
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V, key: string) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
