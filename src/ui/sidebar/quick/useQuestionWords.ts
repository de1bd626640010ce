import { useTranslations } from "use-intl";
import type { QuickQuestion } from "../../../method/quickLook";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useStageTexts } from "../../data/useStageTexts";
import { useWording } from "../../data/useWording";

/** A question as it is asked, and what helps to answer it. */
export interface QuestionWords {
  eyebrow: string;
  title: string;
  help: string | null;
  proof: string | null;
}

export function useQuestionWords(question: QuickQuestion, state: DealState): QuestionWords {
  const t = useTranslations("quick");
  const { common, words } = useMethodTexts();
  const wording = useWording(state);
  const stage = question.kind === "item" ? Number(/^S(\d)/.exec(question.id)?.[1] ?? 1) : 1;
  const { texts } = useStageTexts(stage);
  const inside = (name: string) => (words.style.lowerCaseInside ? name.toLowerCase() : name);
  const plain = { help: null, proof: null };
  switch (question.kind) {
    case "item":
      return {
        eyebrow: t("asks.item", { stage, name: common.stages[stage - 1]?.name ?? "" }),
        title: common.items[question.id]?.text ?? question.id,
        help: null,
        proof: texts?.proofs[question.id] ?? null,
      };
    case "signs":
      return { ...plain, eyebrow: t("asks.signs"), title: t("signs"), help: t("signsHelp") };
    case "role":
      return {
        eyebrow: t("asks.role"),
        title: t("role", { role: inside(common.roles[question.id]?.name ?? question.id) }),
        help: common.roles[question.id]?.def ?? null,
        proof: null,
      };
    case "person":
      return {
        ...plain,
        eyebrow: t("asks.role"),
        title: t(question.about, { person: wording.person(question.id) }),
      };
    case "contact":
      return { ...plain, eyebrow: t("asks.role"), title: t("contact"), help: t("contactHelp") };
    case "question":
      return {
        eyebrow: t("asks.question"),
        title: words.questions[question.id].name,
        help: words.questions[question.id].text,
        proof: null,
      };
    case "answer":
      return {
        eyebrow: t("asks.answer"),
        title: t(`plan.${question.id}`),
        help: t(`planHelp.${question.id}`),
        proof: null,
      };
  }
}
