import { useTranslations } from "use-intl";
import { roleWeightAt } from "../../../method/roles";
import type { Role } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useStageTexts } from "../../data/useStageTexts";
import { useOpenLibrary } from "../../library/store";
import { Popover } from "../../parts/Popover";
import { RoleShape } from "../../parts/RoleShape";
import * as s from "./RoleHelp.module.css";
import { useRoleTexts } from "./useRoleTexts";

interface RoleHelpProps {
  bduRole: Role;
  /** The stage of work: how to reach the role there is said too. */
  stageNo: number;
}

/** A role's name; pressed, it opens how to recognise who holds it. */
export function RoleHelp({ bduRole, stageNo }: RoleHelpProps) {
  const t = useTranslations("people.help");
  const { common } = useMethodTexts();
  const name = common.roles[bduRole]?.name ?? bduRole;
  return (
    <Popover
      label={t("label", { role: name })}
      isText
      placement="bottom-start"
      trigger={
        <button type="button" className={s.term} aria-label={t("label", { role: name })}>
          {name}
        </button>
      }
    >
      <RoleCard bduRole={bduRole} stageNo={stageNo} name={name} />
    </Popover>
  );
}

function RoleCard({ bduRole, stageNo, name }: RoleHelpProps & { name: string }) {
  const t = useTranslations("people.help");
  const { core, common, words } = useMethodTexts();
  const openLibrary = useOpenLibrary();
  const stage = useStageTexts(stageNo).texts;
  const texts = useRoleTexts()?.roles[bduRole];
  const part = (title: string, lines: { id: string; text: string }[] | undefined) =>
    lines && (
      <>
        <h3 className={s.part}>{title}</h3>
        <ul className={s.lines}>
          {lines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h2 className={s.title}>
        <RoleShape bduRole={bduRole} size={16} />
        {name}
      </h2>
      <p>{common.roles[bduRole]?.def}</p>
      {stage && (
        <>
          <h3 className={s.part}>
            {t("atStage", {
              stage: stage.no,
              weight: words.roleWeights[roleWeightAt(core, bduRole, stage.no)],
            })}
          </h3>
          <p>{stage.roles[bduRole]}</p>
        </>
      )}
      {part(t("signs"), texts?.sig)}
      {part(t("mistaken"), texts?.look)}
      {part(t("ask"), texts?.ask)}
      <details className={s.rest}>
        <summary>{t("more")}</summary>
        {part(t("wants"), texts?.concern)}
        {part(t("engage"), texts?.engage)}
        {part(t("marks"), texts?.char)}
        <h3 className={s.part}>{t("titles")}</h3>
        <ul className={s.lines}>
          {texts?.titles.map(({ industry, text }) => (
            <li key={industry}>
              <span className={s.industry}>{industry}</span> {text}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className={s.more} onClick={() => openLibrary({ page: `role-${bduRole}` })}>
        {t("all")}
      </button>
    </>
  );
}
