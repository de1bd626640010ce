import { expect, test } from "vitest";
import { toMarkdown } from "../../../src/ui/forms/model/markdown";
import type { Content } from "../../../src/ui/forms/model/part";

const written = (content: Content | null, label: string | null = null) =>
  toMarkdown({
    title: "Form",
    purpose: "",
    facts: [],
    fields: [{ label: "Field", contents: [{ label, content }] }],
  });

test("a form is its name, what it is of, and each field that holds something", () => {
  expect(
    toMarkdown({
      title: "Call plan",
      purpose: "Prepares one visit",
      facts: [["Opportunity", "Claims *renewal*"]],
      fields: [
        { label: "Who", contents: [{ label: "Person", content: { kind: "text", text: "Ana" } }] },
        { label: "Empty", contents: [{ label: null, content: null }] },
        {
          label: "Questions",
          contents: [{ label: null, content: { kind: "list", items: ["Why?", "- now"] } }],
        },
      ],
    }),
  ).toBe(
    "# Call plan\n\n- Opportunity: Claims \\*renewal\\*\n\n## Who\n\n**Person** Ana\n\n## Questions\n\n- Why?\n- \\- now\n",
  );
});

test("a cell can neither end its column nor begin a formula", () => {
  expect(
    written({
      kind: "table",
      columns: ["A|B", "C"],
      rows: [
        ["=1+1", "two\nlines"],
        ["@x", "<img src=x>"],
      ],
    }),
  ).toBe(
    "# Form\n\n## Field\n\n| A\\|B | C |\n| --- | --- |\n| \\=1+1 | two<br>lines |\n| \\@x | \\<img src=x\\> |\n",
  );
});

test.each([
  ["# heading", "\\# heading"],
  ["1. first\n2) second", "1\\. first  \n2\\) second"],
  ["> said", "\\> said"],
  ["[link](javascript:x)", "\\[link\\](javascript:x)"],
  ["a `b` ~c~ \\d", "a \\`b\\` \\~c\\~ \\\\d"],
  ["one\n\ntwo", "one\n\ntwo"],
])("%j stays plain text", (text, expected) => {
  expect(written({ kind: "text", text })).toBe(`# Form\n\n## Field\n\n${expected}\n`);
});
