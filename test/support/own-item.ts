/** An evidence item that a team adds to stage 1 in a playbook of its own. */
export const ownItem = {
  stage: 1,
  text: { en: "Data protection was cleared.", "zh-CN": "已明确数据保护要求。" },
  fix: { en: "Send our data sheet.", "zh-CN": "发送数据说明。" },
  proof: { en: "Mail from their officer", "zh-CN": "客户负责人的邮件" },
  required: true,
  minLevel: "E3",
  by: ["any"],
  shelfDays: 90,
};
