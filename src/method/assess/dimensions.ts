import type { IndexedItem, PlaybookIndex, StageIndex } from "../playbookIndex";
import { DIMENSIONS, type Dimension } from "../vocabulary";
import { type Answers, anchored } from "./answers";
import type { PartId } from "./assessment";
import { type Bdu, personValue } from "./bdu";
import { type Evidence, isWrittenLevel, type ReadItem } from "./evidence";
import type { Facts } from "./facts";
import { clamp } from "./numbers";
import type { Standing } from "./stages";

/** The seven dimensions, in full precision (assess.md section 5). */
export interface PartReading {
  id: PartId;
  share: number;
  value: number;
  written: number;
  refs: readonly string[];
}

export interface DimensionValue {
  code: Dimension;
  value: number;
  written: number;
  weight: number;
  points: number;
  loss: number;
  parts: readonly PartReading[];
}

/** What the dimensions are read from. */
export interface Ground {
  facts: Facts;
  evidence: Evidence;
  standing: Standing;
  stage: StageIndex;
  bdu: Bdu;
  answers: Answers;
  index: PlaybookIndex;
}

export function readDimensions(ground: Ground): DimensionValue[] {
  const parts: Readonly<Record<Dimension, readonly PartReading[]>> = {
    D1: outcomes(ground),
    D2: [alignment(ground)],
    D3: coverage(ground),
    D4: need(ground),
    D5: uniqueValue(ground),
    D6: valueAndMoney(ground),
    D7: movement(ground),
  };
  return DIMENSIONS.map((code, at) => sumUp(code, parts[code], ground.stage.weights[at] ?? 0));
}

function sumUp(code: Dimension, parts: readonly PartReading[], weight: number): DimensionValue {
  let sum = 0;
  let written = 0;
  for (const part of parts) {
    sum += part.share * part.value;
    written += part.share * part.written;
  }
  const value = clamp(sum / 100, 0, 100);
  const points = (weight * value) / 100;
  return {
    code,
    value,
    written: Math.min(value, written / 100),
    weight,
    points,
    loss: weight - points,
    parts,
  };
}

/** Those of the items that are counted in an average: all that apply. */
export function countedItems(items: readonly IndexedItem[], evidence: Evidence): ReadItem[] {
  const counted: ReadItem[] = [];
  for (const { at } of items) {
    const read = evidence.items[at];
    if (read && read.state !== "notApplicable") counted.push(read);
  }
  return counted;
}

function outcomes({ stage, evidence, index }: Ground): PartReading[] {
  const shares = index.playbook.assess.shares.D1;
  const current = countedItems(stage.required, evidence);
  const carried = countedItems(stage.carried, evidence);
  if (carried.length === 0) return [averageOf("current", 100, current)];
  return [averageOf("current", shares.current, current), averageOf("carried", shares.carried, carried)];
}

function averageOf(id: PartId, share: number, items: readonly ReadItem[]): PartReading {
  let sum = 0;
  let writtenSum = 0;
  for (const read of items) {
    sum += read.value;
    if (isWrittenLevel(read.level)) writtenSum += read.value;
  }
  const count = Math.max(1, items.length);
  const value = Math.max(0, sum / count) * 100;
  const written = Math.min(value, (writtenSum / count) * 100);
  return { id, share, value, written, refs: items.map((read) => read.id) };
}

function alignment({ standing, index }: Ground): PartReading {
  const { byGap, unknown } = index.playbook.assess.alignment;
  const { gap, signs } = standing;
  if (gap === null) return { id: "gap", share: 100, value: unknown, written: 0, refs: [] };
  const value = byGap[Math.min(Math.abs(gap), byGap.length - 1)] ?? 0;
  const written = signs.filter((sign) => isWrittenLevel(sign.level)).length;
  return {
    id: "gap",
    share: 100,
    value,
    written: signs.length === 0 ? 0 : (value * written) / signs.length,
    refs: signs.map((sign) => sign.id),
  };
}

function coverage({ bdu, index }: Ground): PartReading[] {
  const { roleWeight } = index.playbook.assess;
  const total = bdu.expected.reduce((sum, role) => sum + roleWeight[role], 0);
  return bdu.expected.map((role) => {
    const person = bdu.representatives.get(role);
    const value = person ? personValue(person, index.playbook.assess) : 0;
    return {
      id: role,
      share: (roleWeight[role] / total) * 100,
      value,
      written: person?.confirmed === "two" ? Math.max(0, value) : 0,
      refs: person ? [person.id] : [],
    };
  });
}

function need({ evidence, answers, stage, index }: Ground): PartReading[] {
  const { shares, anchors, cra } = index.playbook.assess;
  const craValue = cra[answers.cra];
  const item = stage.needItem && evidence.items[stage.needItem.at];
  const value = item && item.state !== "notApplicable" ? 100 * item.value : 0;
  return [
    {
      id: "cra",
      share: shares.D4.cra,
      value: craValue,
      written: anchored(anchors.cra, evidence, index)?.written ? craValue : 0,
      refs: [anchors.cra],
    },
    {
      id: "need",
      share: shares.D4.need,
      value,
      written: item?.written ? Math.max(0, value) : 0,
      refs: item ? [item.id] : [],
    },
  ];
}

function uniqueValue({ evidence, answers, index }: Ground): PartReading[] {
  const { shares, anchors, uniqueValue: values, options } = index.playbook.assess;
  const value = values[answers.uniqueValue];
  const isWritten =
    answers.uniqueValue === "confirmed" && anchored(anchors.uniqueValue, evidence, index)?.written;
  return [
    {
      id: "uniqueValue",
      share: shares.D5.uniqueValue,
      value,
      written: isWritten ? value : 0,
      refs: [anchors.uniqueValue],
    },
    {
      id: "options",
      share: shares.D5.options,
      value: options[answers.options],
      written: answers.options === "two" ? options.two : 0,
      refs: [],
    },
  ];
}

function valueAndMoney({ facts, evidence, standing, index }: Ground): PartReading[] {
  const { shares, anchors, benefit, valueCase, money } = index.playbook.assess;
  const isWritten = (id: string) => anchored(id, evidence, index)?.written === true;
  if (standing.workStage === 7) {
    const value = benefit[facts.plan.benefit];
    const written = isWritten(anchors.benefit) ? value : 0;
    return [{ id: "benefit", share: 100, value, written, refs: [anchors.benefit] }];
  }
  const caseValue = valueCase[facts.plan.valueCase];
  const isTheirs = facts.plan.valueCase === "customer" || facts.plan.valueCase === "owned";
  const moneyValue = money[facts.plan.money];
  return [
    {
      id: "valueCase",
      share: shares.D6.valueCase,
      value: caseValue,
      written: isTheirs && anchors.valueCase.some(isWritten) ? caseValue : 0,
      refs: anchors.valueCase,
    },
    {
      id: "money",
      share: shares.D6.money,
      value: moneyValue,
      written: isWritten(anchors.money) ? moneyValue : 0,
      refs: [anchors.money],
    },
  ];
}

function movement({ facts, answers, index }: Ground): PartReading[] {
  const { shares, nextStep, movement: moved } = index.playbook.assess;
  const stepValue = nextStep[answers.nextStep];
  const moveValue = answers.hasMoved ? moved.yes : moved.no;
  const { daysInStage, usualDays } = answers;
  return [
    {
      id: "nextStep",
      share: shares.D7.nextStep,
      value: stepValue,
      written: answers.nextStep === "committed" && facts.plan.nextStep.written ? stepValue : 0,
      refs: [],
    },
    {
      id: "movement",
      share: shares.D7.movement,
      value: moveValue,
      written: answers.hasMovedInWriting ? moveValue : 0,
      refs: [],
    },
    {
      id: "daysInStage",
      share: shares.D7.daysInStage,
      value: daysInStage === null ? 0 : clamp(100 * (2 - daysInStage / usualDays), 0, 100),
      written: 0,
      refs: [],
    },
  ];
}
