import type { FormKind } from "../../../records/schema/plans";
import { column } from "../spec/helpers";
import { actions } from "../spec/tables";
import { inForm } from "./homes";
import type { Part } from "./part";

/**
 * The parts of a field by the type that the playbook gives it: all that most fields need, and all that a field of
 * another playbook has. What the product fills in itself (`auto` and its kin) has no parts of its own here.
 */
const byType: Readonly<Record<string, (kind: FormKind, key: string) => Part[]>> = {
  text: (kind, key) => [inForm(kind).text(key)],
  "money+text": (kind, key) => [inForm(kind).text(key)],
  money: (kind, key) => [inForm(kind).line(key)],
  link: (kind, key) => [inForm(kind).line(key)],
  enum: (kind, key) => [inForm(kind).line(key)],
  list: (kind, key) => [inForm(kind).list(key)],
  bool: (kind, key) => [inForm(kind).yesNo(key)],
  flag: (kind, key) => [inForm(kind).yesNo(key)],
  date: (kind, key) => [inForm(kind).day(key)],
  person: (kind, key) => [inForm(kind).person(key)],
  persons: (kind, key) => [
    inForm(kind).person(key, "customer", "customerOwner"),
    inForm(kind).line(key, "ours", "ourOwner"),
  ],
  "person+date": (kind, key) => [
    inForm(kind).person(key, "person", "person"),
    inForm(kind).day(key, "date", "date"),
  ],
  "date+person": (kind, key) => [
    inForm(kind).day(key, "date", "date"),
    inForm(kind).person(key, "person", "person"),
  ],
  "text+date": (kind, key) => [inForm(kind).text(key, "text", "what"), inForm(kind).day(key, "date", "date")],
  quote: (kind, key) => [
    inForm(kind).text(key, "words", "words"),
    inForm(kind).person(key, "by", "by"),
    inForm(kind).day(key, "date", "on"),
  ],
  pair: (kind, key) => [inForm(kind).text(key, "now", "now"), inForm(kind).text(key, "wanted", "wanted")],
  table: (kind, key) => [inForm(kind).table(key, actions)],
  node: (kind, key) => [inForm(kind).table(key, [column("node"), column("owner")])],
  log: (kind, key) => [inForm(kind).table(key, [column("date", "day"), column("change"), column("why")])],
  auto: () => [],
  triple: () => [],
  datetime: () => [],
  number: () => [],
  numbers: () => [],
  object: () => [],
};

export const isKnownType = (type: string): boolean => Object.hasOwn(byType, type);

/** A type that this version doesn't know is asked as text. */
export const partsByType = (type: string, kind: FormKind, key: string): Part[] =>
  (isKnownType(type) ? byType[type] : byType.text)?.(kind, key) ?? [];
