import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { widenSalesforceId } from "../../../src/crm/identity";
import csvEn from "../../../src/i18n/en/csv.json";
import { loadCommon, loadWords } from "../../../src/method/load";
import { forget } from "../../../src/records/forget/forget";
import { takeRows } from "../../../src/records/takeRows";
import { undo } from "../../../src/records/undo";
import { decode, guessEncoding } from "../../../src/ui/workspace/data/csv/model/decode";
import { type ExportKind, exportData } from "../../../src/ui/workspace/data/csv/model/exportData";
import { planFile } from "../../../src/ui/workspace/data/csv/model/planFile";
import type { FileChoices } from "../../../src/ui/workspace/data/csv/model/planned";
import { readCsv } from "../../../src/ui/workspace/data/csv/model/readCsv";
import { proposeKind, proposeMapping } from "../../../src/ui/workspace/data/csv/model/targets";
import {
  asksForOrder,
  asksForSign,
  readDay,
  readMoney,
} from "../../../src/ui/workspace/data/csv/model/values";
import { loadFileWords } from "../../../src/ui/workspace/data/csv/model/words";
import { toCsv } from "../../../src/ui/workspace/pipeline/model/exportTable";
import { ACME, acme, must } from "../records/builders";
import { addCleo, databaseWith, evidence, role, saidByCleo, stored, tagCleo } from "../records/gestures";

const ID = widenSalesforceId("006Dn000001AbCd");
const words = await loadFileWords();
const wonInChinese = (await loadWords("zh-CN")).outcomes.won;

const sheetOf = (text: string) => {
  const read = readCsv(text);
  if ("fault" in read) throw new Error(read.fault.kind);
  return read.sheet;
};

async function plan(
  db: Awaited<ReturnType<typeof databaseWith>>,
  text: string,
  choices: Partial<FileChoices> = {},
) {
  const sheet = sheetOf(text);
  const kind = choices.kind ?? proposeKind(sheet.heads);
  const mapping = proposeMapping(sheet.heads, kind);
  const base = { kind, mapping, answers: {}, org: null, byName: false, again: false, roles: {} };
  return planFile(db, sheet, { ...base, ...choices }, words);
}
const said = (made: Awaited<ReturnType<typeof plan>>) =>
  made.lines.map(({ line, verdict, reason }) => [line, verdict, reason?.id ?? ""]);

describe("a file of a spreadsheet is read", () => {
  const bytes = (hex: string) => Uint8Array.from(hex.split(" ").map((each) => Number.parseInt(each, 16)));
  test.each([
    ["UTF-8 with its mark", bytes("ef bb bf e5 ae a2"), "utf-8", "客", true],
    ["UTF-16 as Excel writes it", bytes("ff fe a2 5b"), "utf-16le", "客", true],
    ["plain UTF-8", bytes("e5 ae a2"), "utf-8", "客", true],
  ] as const)("%s", (_, file, encoding, text, sure) => {
    expect(guessEncoding(file)).toEqual({ encoding, sure });
    expect(decode(file, encoding)).toBe(text);
  });

  test("bytes that aren't UTF-8 are a guess, and a long enough Chinese text guesses GB18030", () => {
    // 业务机会名称,客户名称,金额,结束日期 in GB18030, several times.
    const once = bytes(
      "d2 b5 ce f1 bb fa bb e1 c3 fb b3 c6 2c bf cd bb a7 c3 fb b3 c6 2c bd f0 b6 ee 2c bd e1 ca f8 c8 d5 c6 da 0a",
    );
    const file = new Uint8Array([...once, ...once, ...once, ...once]);
    expect(guessEncoding(file)).toEqual({ encoding: "gb18030", sure: false });
    expect(decode(file, "gb18030")).toContain("结束日期");
  });

  test.each([",", ";", "\t"])(
    "separated by %j, with lines in cells and its own line numbers",
    (separator) => {
      const text = [
        ["Name", "Note"],
        ["A", '"one\ntwo"'],
        ["", ""],
        ["B", "x"],
      ]
        .map((row) => row.join(separator))
        .join("\r\n");
      expect(sheetOf(text)).toEqual({
        heads: ["Name", "Note"],
        rows: [
          { line: 2, cells: ["A", "one\ntwo"] },
          { line: 5, cells: ["B", "x"] },
        ],
        separator,
      });
    },
  );

  test.each([
    ["", "empty"],
    ["Name\nA", "oneColumn"],
    ["Name,Stage\n", "noRows"],
    ['Name,Stage\nA,"Open\nB,Closed\n', "quote"],
    ["PK\u0003\u0004 [Content_Types].xml", "binary"],
  ])("%j has its own fault", (text, kind) => {
    expect(readCsv(text)).toMatchObject({ fault: { kind } });
  });

  test("headers of CRMs in several languages tell what columns mean, and one that fits two columns tells nothing", () => {
    const english = ["Opportunity Name", "Account Name", "Amount", "Close Date", "Stage", "Whatever"];
    expect(Object.values(proposeMapping(english, "opportunities"))).toEqual([
      "opportunityName",
      "account",
      "amount",
      "closeDate",
      "stage",
    ]);
    const japanese = ["商談名", "取引先名", "金額", "完了予定日", "フェーズ"];
    expect(Object.keys(proposeMapping(japanese, "opportunities"))).toHaveLength(5);
    expect(proposeMapping(["Amount", "Amount"], "opportunities")).toEqual({});
    expect(proposeKind(["Opportunity Name", "Contact Name", "Role"])).toBe("people");
    expect(proposeKind(["Opportunity Name", "Item", "Level"])).toBe("evidence");
    expect(proposeKind(english)).toBe("opportunities");
  });

  test("a date or an amount that can be read in two ways is asked about once for the column", () => {
    expect(asksForOrder(["03/04/2026"])).toBe(true);
    expect(asksForOrder(["03/04/2026", "31/12/2026", "2026-01-02"])).toBe(false);
    expect(readDay("03/04/2026", ["03/04/2026"], {})).toBeNull();
    expect(readDay("03/04/2026", ["03/04/2026"], { dateOrder: "day" })).toBe("2026-04-03");
    expect(readDay("03/04/2026", ["03/04/2026"], { dateOrder: "month" })).toBe("2026-03-04");
    expect(asksForSign(["1.234", "5"])).toBe(true);
    expect(asksForSign(["1.234", "5,50"])).toBe(false);
    expect(readMoney("1.234", ["1.234"], {})).toBeNull();
    expect(readMoney("1,234", ["1,234"], {})).toBeNull();
    expect(readMoney("1.234", ["1.234"], { decimalSign: "." })?.value).toBe(1.234);
    expect(readMoney("1.234", ["1.234"], { decimalSign: "," })?.value).toBe(1234);
    expect(readMoney("EUR 1.234,50", ["EUR 1.234,50"], {})).toEqual({ value: 1234.5, currency: "EUR" });
  });
});

describe("a report becomes records", () => {
  test("by its link a line is its record; the page's own values stay, and what it didn't show is filled", async () => {
    const db = await databaseWith();
    const text = `Opportunity Name,Opportunity key,Amount,Next Step\nOther,${ACME},5,Call the CFO\n`;
    const made = await plan(db, text);
    expect(made.lines).toMatchObject([
      { verdict: "changed", differences: [{ target: "nextStep", before: "", after: "Call the CFO" }] },
    ]);
    must(await takeRows(db, made.change));
    expect((await db.rows("opportunities").get(ACME))?.body).toMatchObject({
      reading: { fields: { amount: { value: 1_200_000 } } },
      secondHand: { from: "file", nextStep: "Call the CFO" },
    });
    expect(said(await plan(db, text))).toEqual([[2, "same", ""]]);
  });

  test("ids without a link are nobody's until the rep says whose, and one with a changed letter is refused", async () => {
    const db = await databaseWith();
    const text = `Opportunity ID,Opportunity Name\n${ID},New\n${ID.replace("A", "a")},New\n001Dn000001AbCdEAK,New\n`;
    const first = await plan(db, text);
    expect(first.asksOrg).toBe(true);
    expect(said(first).map(([, , why]) => why)).toEqual(["noOrg", "noOrg", "noOrg"]);
    const second = await plan(db, text, { org: "salesforce:acme" });
    expect(said(second)).toEqual([
      [2, "new", ""],
      [3, "refused", "badId"],
      [4, "refused", "badId"],
    ]);
    must(await takeRows(db, second.change));
    expect(await db.rows("opportunities").get(acme(ID).key)).toBeDefined();
  });

  test("without an id two lines of one name are two records, and one that looks like a record here isn't taken for it", async () => {
    const db = await databaseWith();
    const text = "Opportunity Name,Account Name\nNew,Birch\nNew,Birch\nCore banking renewal,Acme Bank\n";
    const made = await plan(db, text);
    expect(said(made)).toEqual([
      [2, "new", ""],
      [3, "new", ""],
      [4, "unsure", "looksLike"],
    ]);
    must(await takeRows(db, made.change));
    expect(await db.rows("opportunities").count()).toBe(3);
    const again = await plan(db, text, { again: true });
    expect(again.lines.map(({ verdict }) => verdict)).toEqual(["new", "new", "new"]);
    expect(again.change.opportunities.map(({ opportunityKey }) => opportunityKey)).not.toContain(ACME);
  });

  test("a line that can't be read is refused with its line, and a record stands twice only once", async () => {
    const db = await databaseWith();
    const text = `Opportunity Name,Opportunity key,Close Date,Amount\nA,${acme("1").key},03/04/2026,1\nA,${acme("1").key},,1\nA,${acme("2").key},2026-02-30,1\nB,${acme("3").key},,a lot\nB,${acme("3").key},,2\nB,${acme("3").key},,2\n`;
    expect(said(await plan(db, text))).toEqual([
      [2, "refused", "badDate"],
      [3, "refused", "twice"],
      [4, "refused", "badDate"],
      [5, "refused", "badAmount"],
      [6, "refused", "twice"],
      [7, "refused", "twice"],
    ]);
  });

  test("a file says how an opportunity ended where it is open here; what the rep has said of that stays", async () => {
    const db = await databaseWith();
    const text =
      "Opportunity name,Opportunity key,Close date,Won or lost\n" +
      `Core,${ACME},2026-05-02,Lost\nNew,${acme("9").key},2026-05-03,赢单\nOdd,${acme("8").key},,perhaps\n`;
    const made = await plan(db, text.replace("赢单", wonInChinese));
    expect(said(made)).toEqual([
      [2, "changed", ""],
      [3, "new", ""],
      [4, "refused", "badWord"],
    ]);
    expect(made.lines[0]?.differences).toContainEqual({ target: "outcome", before: "open", after: "lost" });
    must(await takeRows(db, made.change));
    expect(await db.rows("opportunities").get(ACME)).toMatchObject({
      outcome: "lost",
      body: { closedOn: "2026-05-02" },
    });
    expect(await db.rows("opportunities").get(acme("9").key)).toMatchObject({
      outcome: "won",
      body: { closedOn: "2026-05-03" },
    });
    const other = await plan(db, `Opportunity name,Opportunity key,Won or lost\nCore,${ACME},Won\n`);
    expect(said(other)).toEqual([[2, "same", ""]]);
  });

  test("evidence names its item by id or by its whole wording in either language", async () => {
    const db = await databaseWith();
    const [en, zh] = await Promise.all([loadCommon("en"), loadCommon("zh-CN")]);
    const text =
      "Opportunity key,Outcome,Level,Words\n" +
      `${ACME},s1.e1,E2,one\n${ACME},"${en.items["S1.E2"]?.text}",E2,two\n${ACME},"${zh.items["S2.E1"]?.text}",E2,three\n${ACME},a happy customer,E2,four\n`;
    const made = await plan(db, text);
    expect(said(made).map(([, verdict, why]) => why || verdict)).toEqual([
      "new",
      "new",
      "new",
      "unknownItem",
    ]);
    expect(made.change.evidence.map(({ itemId }) => itemId)).toEqual(["S1.E1", "S1.E2", "S2.E1"]);
  });

  test("a forgotten record doesn't come back by a file", async () => {
    const db = await databaseWith();
    must(await forget(db, [{ table: "opportunities", key: ACME, name: "Core" }]));
    const made = await plan(db, `Opportunity Name,Opportunity key\nCore,${ACME}\n`);
    expect(said(made)).toEqual([[2, "refused", "forgotten"]]);
    const fields = { name: "Core" };
    const change = { ...made.change, opportunities: [{ opportunityKey: ACME, fields }] };
    expect(await takeRows(db, change)).toEqual({ ok: false, error: { kind: "forgotten" } });
  });

  test("contact roles: by id at once, by name only where the rep allows it, unknown words by their answer", async () => {
    const db = await databaseWith();
    const text =
      "Opportunity key,Contact,Title,Contact Role\n" +
      `${ACME},Ana Lee,,Decision Maker\n${ACME},Dan Fox,Head of IT,Sponsor\n${ACME},Dan Fox,,Evaluator\n`;
    const first = await plan(db, text);
    expect(said(first)).toEqual([
      [2, "unsure", "onlyName"],
      [3, "new", ""],
      [4, "refused", "twice"],
    ]);
    const second = await plan(db, text, { byName: true, roles: { "decision maker": "KDL" } });
    expect(second.unknownRoles).toEqual(["Decision Maker"]);
    must(await takeRows(db, second.change));
    const tags = await db.rows("roleTags").toArray();
    expect(tags.map(({ body }) => Object.keys(body.roles ?? {}).sort())).toEqual(
      expect.arrayContaining([["KDL"], ["EVALUATOR", "SPONSOR"]]),
    );
    expect((await db.rows("people").toArray()).filter(({ body }) => body.name === "Dan Fox")).toHaveLength(1);
  });

  test("all of it is one step that undo takes back, also after the CRM has shown the new record", async () => {
    const db = await databaseWith();
    const before = await stored(db);
    const made = await plan(db, `Opportunity Name,Opportunity key,Stage\nNew,${acme("9").key},Closing\n`);
    must(await takeRows(db, made.change));
    expect(await stored(db)).not.toEqual(before);
    must(await undo(db, { all: true }));
    expect(await stored(db)).toEqual(before);
  });

  test("our own files come back as they are: every line says nothing new", async () => {
    const db = await databaseWith(role("KDL"), addCleo, tagCleo, evidence("E3", "=we must"), saidByCleo);
    const id = (each: string) => each;
    for (const kind of ["opportunities", "people", "roles", "evidence"] as ExportKind[]) {
      const { columns, rows } = await exportData(db, kind, {
        role: id,
        stance: id,
        access: id,
        level: id,
        outcome: id,
      });
      expect(rows.length, kind).toBeGreaterThan(0);
      const text = toCsv({ heads: columns.map((each) => csvEn.targets[each]), rows });
      const made = await plan(db, decode(new TextEncoder().encode(text), "utf-8"));
      expect(
        made.lines.filter(({ verdict }) => verdict !== "same"),
        kind,
      ).toEqual([]);
    }
  });
});
