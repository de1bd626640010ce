import { useTranslations } from "use-intl";
import { isRole } from "../../../../method/roles";
import { ROLES } from "../../../../method/vocabulary";
import { useMethodTexts } from "../../../data/method";
import { Checkbox } from "../../../parts/Checkbox";
import { Select } from "../../../parts/Select";
import * as s from "./CsvInCard.module.css";
import type { FileChoices, FilePlan } from "./model/planned";
import type { Target } from "./model/targets";
import { plainWord } from "./model/words";

interface FileQuestionsProps {
  heads: string[];
  plan: FilePlan;
  choices: FileChoices;
  /** Orgs of records that are here, as `crm:org`. */
  orgs: string[];
  onChoose: (choices: Partial<FileChoices>) => void;
}

/** What the file alone can't tell, asked once each. */
export function FileQuestions({ heads, plan, choices, orgs, onChoose }: FileQuestionsProps) {
  const t = useTranslations("csv.in");
  const { common } = useMethodTexts();
  const { answers, kind } = choices;
  const headOf = (target: Target) =>
    heads[Number(Object.entries(choices.mapping).find(([, each]) => each === target)?.[0] ?? -1)] ?? target;
  const answer = (target: Target, given: object) =>
    onChoose({ answers: { ...answers, [target]: { ...answers[target], ...given } } });
  const none = { value: "" as const, label: t("unanswered") };
  const words = plan.unknownRoles;
  const hasNames = kind !== "opportunities";
  return (
    <div className={s.questions}>
      {plan.asksOrder.map((target) => (
        <Select<"" | "day" | "month">
          key={target}
          label={t("order", { head: headOf(target) })}
          value={answers[target]?.dateOrder ?? ""}
          options={[
            none,
            ...(["day", "month"] as const).map((value) => ({ value, label: t(`orders.${value}`) })),
          ]}
          onChoose={(order) => answer(target, { dateOrder: order || undefined })}
        />
      ))}
      {plan.asksSign.map((target) => (
        <Select<"" | "." | ",">
          key={target}
          label={t("sign", { head: headOf(target) })}
          value={answers[target]?.decimalSign ?? ""}
          options={[none, { value: ".", label: t("signs.point") }, { value: ",", label: t("signs.comma") }]}
          onChoose={(sign) => answer(target, { decimalSign: sign || undefined })}
        />
      ))}
      {plan.asksOrg && (
        <Select<string>
          label={t("org")}
          value={choices.org ?? ""}
          options={[
            { value: "", label: t("noOrg") },
            ...orgs.map((value) => ({ value, label: value.replace(":", " · ") })),
          ]}
          onChoose={(org) => onChoose({ org: org || null })}
        />
      )}
      {words.map((word) => (
        <Select<string>
          key={word}
          label={t("role", { word })}
          value={choices.roles[plainWord(word)] ?? ""}
          options={[
            { value: "", label: t("noRole") },
            ...ROLES.map((value) => ({ value, label: common.roles[value]?.name ?? value })),
          ]}
          onChoose={(role) => {
            const { [plainWord(word)]: _, ...others } = choices.roles;
            onChoose({ roles: isRole(role) ? { ...others, [plainWord(word)]: role } : others });
          }}
        />
      ))}
      {hasNames ? (
        <Checkbox isChecked={choices.byName} onChange={(byName) => onChoose({ byName })}>
          {t("byName")}
        </Checkbox>
      ) : (
        <Checkbox isChecked={choices.again} onChange={(again) => onChoose({ again })}>
          {t("again")}
        </Checkbox>
      )}
    </div>
  );
}
