/**
 * Texts that only our own full pages show: workspace, settings, first page, popup. Those pages bring them along
 * (`bringOwnPages`), so that the sidebar doesn't even know their files.
 */
export const ownPages = {
  en: {
    accountPlan: () => import("./en/accountPlan.json"),
    csv: () => import("./en/csv.json"),
    history: () => import("./en/history.json"),
    folder: () => import("./en/folder.json"),
    handover: () => import("./en/handover.json"),
    initiatives: () => import("./en/initiatives.json"),
    overview: () => import("./en/overview.json"),
    pipeline: () => import("./en/pipeline.json"),
    policy: () => import("./en/policy.json"),
    popup: () => import("./en/popup.json"),
    results: () => import("./en/results.json"),
    review: () => import("./en/review.json"),
    sheet: () => import("./en/sheet.json"),
    since: () => import("./en/since.json"),
    sites: () => import("./en/sites.json"),
    space: () => import("./en/space.json"),
    team: () => import("./en/team.json"),
    timeline: () => import("./en/timeline.json"),
    welcome: () => import("./en/welcome.json"),
  },
  "zh-CN": {
    accountPlan: () => import("./zh-CN/accountPlan.json"),
    csv: () => import("./zh-CN/csv.json"),
    history: () => import("./zh-CN/history.json"),
    folder: () => import("./zh-CN/folder.json"),
    handover: () => import("./zh-CN/handover.json"),
    initiatives: () => import("./zh-CN/initiatives.json"),
    overview: () => import("./zh-CN/overview.json"),
    pipeline: () => import("./zh-CN/pipeline.json"),
    policy: () => import("./zh-CN/policy.json"),
    popup: () => import("./zh-CN/popup.json"),
    results: () => import("./zh-CN/results.json"),
    review: () => import("./zh-CN/review.json"),
    sheet: () => import("./zh-CN/sheet.json"),
    since: () => import("./zh-CN/since.json"),
    sites: () => import("./zh-CN/sites.json"),
    space: () => import("./zh-CN/space.json"),
    team: () => import("./zh-CN/team.json"),
    timeline: () => import("./zh-CN/timeline.json"),
    welcome: () => import("./zh-CN/welcome.json"),
  },
};

export type OwnPages = typeof ownPages;
export type OwnPageNamespace = keyof typeof ownPages.en;
