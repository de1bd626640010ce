import { describe, expect, test } from "vitest";
import { onPremiseProfiles, shippedProfiles } from "../../../src/crm/profiles";
import { elementMarks, type PageFacts, recognise } from "../../../src/crm/recognise";

const seen = (page: Partial<PageFacts>) =>
  recognise(onPremiseProfiles, { address: "/", title: "", elements: [], ...page }).map(
    ({ profile, sureness }) => `${profile.id} ${sureness}`,
  );

describe("a page whose host says nothing is recognised by what it shows", () => {
  test.each<[string, Partial<PageFacts>]>([
    [
      "siebel",
      {
        address: "/siebel/app/sales/enu?SWECmd=GotoView&SWEView=Opportunity+List+View",
        elements: ["#_swecontent", ".siebui-applet", "#_svf0.siebui-view"],
      },
    ],
    [
      "sugarcrm",
      {
        address: "/#Opportunities/3f0c2a7e-5b1d-11ee-9a3b-0242ac120002",
        title: "Harbor » Opportunities » SugarCRM",
        elements: ["#sugarcrm", ".main-pane", ".headerpane", ".record-cell[data-name]"],
      },
    ],
    [
      "suitecrm7",
      {
        address: "/suite/index.php?module=Opportunities&action=DetailView&record=5c8f1e2a",
        title: "Harbor - Opportunities - SuiteCRM",
        elements: [".detail-view-row-item[data-field]", ".module-title-text", "#subpanel_list"],
      },
    ],
    [
      "suitecrm8",
      {
        address: "/#/opportunities/record/7b2d9c10-8bb1-4c5e-9d2a-65f0a1b2c3d4",
        title: "Harbor - Opportunities - SuiteCRM",
        elements: ["scrm-record-header", "scrm-field", "scrm-table"],
      },
    ],
  ])("%s, and it is sure", (id, page) => {
    expect(seen(page)[0]).toBe(`${id} sure`);
  });

  test("few marks are no certainty", () => {
    expect(seen({ address: "/suite/index.php?module=Home&action=index" })).toEqual(["suitecrm7 perhaps"]);
    expect(seen({ title: "SuiteCRM", address: "/#/home" })).toEqual(["suitecrm8 perhaps"]);
  });

  test("marks of two CRMs at once are no certainty either", () => {
    const both = seen({
      elements: ["#sugarcrm", ".record-cell[data-name]", "scrm-field", "scrm-record-header"],
    });
    expect(both).toEqual(["suitecrm8 perhaps", "sugarcrm perhaps"]);
  });

  test("an ordinary page is nobody's, whatever one mark says", () => {
    expect(seen({})).toEqual([]);
    expect(seen({ address: "/#/home", title: "A page about CRMs" })).toEqual([]);
    expect(seen({ elements: [".main-pane"] })).toEqual([]);
  });

  test("only CRMs without a host of their own are looked for, each by several marks", () => {
    for (const { id, hosts, marks } of shippedProfiles) {
      if (hosts.length) expect(marks, id).toEqual([]);
      else expect(marks.length, id).toBeGreaterThanOrEqual(4);
      expect(marks.filter(({ weight }) => weight >= 60).length, id).toBe(0);
    }
    expect(elementMarks(onPremiseProfiles)).toContain(".siebui-applet");
  });
});
