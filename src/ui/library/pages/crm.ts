import type { LibraryPage, LibrarySource } from "../model";
import { crmLine } from "./stages";

/** How each CRM's stages and contact roles are read, and the steps of Siebel and SalesConnect. */
export function crmPages(source: LibrarySource): LibraryPage[] {
  const { core, t } = source;
  const systems = [...new Set([...core.crmStageMap, ...core.crmContactRoleMap].map(({ crm }) => crm))];
  return [
    {
      id: "siebel",
      topic: "crm",
      title: t("crm.steps"),
      lead: t("crm.stepsLead"),
      blocks: core.stages.map(({ no }) => ({
        id: `step.${no}`,
        heading: source.texts.common.stages[no - 1]?.name,
        lines: [crmLine(source, no)],
      })),
    },
    ...systems.map((crm) => crmPage(source, crm)),
  ];
}

function crmPage({ core, texts, words, t }: LibrarySource, crm: string): LibraryPage {
  const nameOf = (ssm: string) =>
    ssm === "done"
      ? t("crm.done")
      : ssm === "-"
        ? t("crm.closed")
        : t("stage.title", { stage: Number(ssm), name: texts.common.stages[Number(ssm) - 1]?.name ?? "" });
  const roleOf = (role: string) => {
    const name = texts.common.roles[role.replace("?", "")]?.name ?? role;
    return role.endsWith("?") ? t("crm.perhaps", { role: name }) : name;
  };
  const blocks = [
    {
      id: "stages",
      heading: t("crm.stages"),
      lines: core.crmStageMap.flatMap((row, at) =>
        row.crm === crm
          ? [
              {
                id: `stage.${at}`,
                label: row.stage,
                text: texts.crm.stages[at]?.note ?? "",
                tag: t("crm.is", { stage: nameOf(row.ssm), sure: words.mapConfidences[row.confidence] }),
              },
            ]
          : [],
      ),
    },
    {
      id: "contactRoles",
      heading: t("crm.roles"),
      lines: core.crmContactRoleMap.flatMap((row, at) =>
        row.crm === crm
          ? [
              {
                id: `role.${at}`,
                label: row.value,
                text: texts.crm.roles[at]?.note ?? "",
                tag: roleOf(row.role),
              },
            ]
          : [],
      ),
    },
  ];
  return {
    id: `crm-${crm}`,
    topic: "crm",
    title: crm,
    blocks: blocks.filter(({ lines }) => lines.length > 0),
  };
}
