import type { FormKind } from "../../../records/schema/plans";
import { named, special, wholeTables } from "../spec/main";
import { minorAids } from "../spec/minor";
import { documents, serves } from "../spec/serves";
import { partsByType } from "./byType";
import { documentSent } from "./homes";
import type { Part } from "./part";
import type { Say } from "./say";
import type { Source } from "./source";

/** One field of a form in one language, with the parts that fill it. */
export interface FormField {
  key: string;
  label: string;
  need: string;
  parts: Part[];
}

export interface FormModel {
  id: FormKind;
  name: string;
  purpose: string;
  rules: string[];
  fields: FormField[];
  /** Items of evidence that the form helps to prove. */
  items: string[];
}

/**
 * A form of the playbook put together: its fields in the playbook's words, each with its parts and their homes.
 * Items that the playbook doesn't have are left out.
 */
export function formModel(id: FormKind, say: Say, source: Source): FormModel {
  const tool = say.tools.tools.find((each) => each.id === id);
  const known = new Set(say.core.stages.flatMap(({ ev }) => ev.map((item) => item.id)));
  return {
    id,
    name: formName(id, say),
    purpose: tool?.purpose ?? "",
    rules: tool?.rules ?? [],
    fields: [
      ...(tool ? toolFields(id, tool.fields, say, source) : minorFields(id, say, source)),
      ...documentField(id, say),
    ],
    items: (serves[id] ?? []).filter((item) => known.has(item)),
  };
}

export const formName = (id: FormKind, { tools }: Pick<Say, "tools">): string =>
  tools.tools.find((tool) => tool.id === id)?.name ?? tools.minorAids[id] ?? id;

type ToolField = Say["tools"]["tools"][number]["fields"][number];

function toolFields(id: FormKind, fields: readonly ToolField[], say: Say, source: Source): FormField[] {
  const whole = wholeTables[id];
  if (whole) return [{ key: id, label: formName(id, say), need: "req", parts: whole({ say, source }) }];
  return fields.map(({ key, text, type, need }) => ({
    key,
    label: named[`${id}.${key}`]?.(say) ?? text,
    need,
    parts: special[id]?.[key]?.({ say, source }) ?? partsByType(type, id, key),
  }));
}

const minorFields = (id: FormKind, say: Say, source: Source): FormField[] =>
  (minorAids[id] ?? []).map(({ label, need, parts }) => ({
    key: label,
    label: say.aids(`fields.${label}`),
    need,
    parts: parts({ say, source }),
  }));

function documentField(id: FormKind, say: Say): FormField[] {
  const document = new Map<string, (typeof documents)[keyof typeof documents]>(Object.entries(documents)).get(
    id,
  );
  return document
    ? [
        {
          key: "document",
          label: say.words.documents[document],
          need: "opt",
          parts: [documentSent(document)],
        },
      ]
    : [];
}
