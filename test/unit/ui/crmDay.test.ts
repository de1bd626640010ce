import { expect, test } from "vitest";
import { dayIn } from "../../../src/i18n/dayIn";
import { crmDay } from "../../../src/ui/data/crmDay";

const inChinese = (iso: string) => dayIn("zh-CN", iso);

test("a day that was understood is told in the reader's language, one that wasn't as the CRM writes it", () => {
  expect(crmDay({ text: "31/03/2027", value: "2027-03-31" }, inChinese)).toBe("2027年3月31日");
  expect(crmDay({ text: "Mar 31, 2027", value: "2027-03-31" }, (iso) => dayIn("en", iso))).toBe(
    "Mar 31, 2027",
  );
  expect(crmDay({ text: "03/04/2027", value: null }, inChinese)).toBe("03/04/2027");
  expect(crmDay({ text: "Q3 next year" }, inChinese)).toBe("Q3 next year");
});
