import type { Role, Stance } from "./vocabulary";

/**
 * At most four questions that lead to a role or a stance. They ask for what one has seen a person do, since
 * titles mislead (ssm.md 2.1 to 2.7: signs, look-alikes, the stance scale).
 */
export interface ChoiceStep<Id extends string, Result> {
  id: Id;
  options: readonly ChoiceOption<Id, Result>[];
}

/** An answer, and the next question or what it comes to; a result of null is "none of these". */
export type ChoiceOption<Id extends string, Result> = { id: ChoiceAnswer } & (
  | { next: Id }
  | { result: Result | null }
);

export type ChoiceAnswer =
  | "yes"
  | "no"
  | "compares"
  | "signs"
  | "advises"
  | "none"
  | "us"
  | "undecided"
  | "other";

export type RoleQuestion = "leads" | "sells" | "gains" | "judges";
export type StanceQuestion = "known" | "speaks" | "chooses" | "works";

/** The first question stands first. */
export const roleQuestions: readonly ChoiceStep<RoleQuestion, Role>[] = [
  {
    id: "leads",
    options: [
      { id: "yes", result: "KDL" },
      { id: "no", next: "sells" },
    ],
  },
  {
    id: "sells",
    options: [
      { id: "yes", result: "SPONSOR" },
      { id: "no", next: "gains" },
    ],
  },
  {
    id: "gains",
    options: [
      { id: "yes", result: "BENEFIT" },
      { id: "no", next: "judges" },
    ],
  },
  {
    id: "judges",
    options: [
      { id: "compares", result: "EVALUATOR" },
      { id: "signs", result: "APPROVER" },
      { id: "advises", result: "INFLUENCER" },
      { id: "none", result: null },
    ],
  },
];

export const stanceQuestions: readonly ChoiceStep<StanceQuestion, Stance>[] = [
  {
    id: "known",
    options: [
      { id: "yes", next: "speaks" },
      { id: "no", result: "unknown" },
    ],
  },
  {
    id: "speaks",
    options: [
      { id: "yes", result: "mentor" },
      { id: "no", next: "chooses" },
    ],
  },
  {
    id: "chooses",
    options: [
      { id: "us", result: "supportive" },
      { id: "undecided", result: "neutral" },
      { id: "other", next: "works" },
    ],
  },
  {
    id: "works",
    options: [
      { id: "yes", result: "opposed" },
      { id: "no", result: "notSupportive" },
    ],
  },
];
