import { dialogs } from "../elements";
import type { Locator, Profile } from "../profile";
import { type FieldName, fieldNames } from "../reading";
import type { AddressRule } from "./address";
import type { ListFound } from "./contacts";
import type { Mark } from "./mark";

/** A field as it was taught: the ways to find it again, the best first. */
export interface TaughtField {
  field: FieldName;
  /** As shown when it was pointed at. */
  text: string;
  marks: Mark[];
}

export interface Lesson {
  /** The site's origin, and what the rep calls its CRM. */
  origin: string;
  name: string;
  address: AddressRule;
  /** Where the record stands in the page, narrowest first. */
  shown: string[];
  /** The record stands in a dialog over other records. */
  isDialog: boolean;
  /** Whether the document's title carries the record's name. */
  titleNames: boolean;
  language: string;
  fields: TaughtField[];
  contacts: ListFound | null;
}

/** What never shows this record's own values: other layers, menus, tips, and what is being typed or chosen. */
const otherLayers = "[role=menu],[role=listbox],[role=tooltip],nav,[role=navigation]";

/** The id under which a taught profile is kept: one for each origin. */
export const taughtId = (origin: string): string => `taught:${origin}`;

/** A lesson as a profile: the same data as one of ours. */
export function profileOf({ origin, name, address, fields, contacts, ...page }: Lesson): Profile {
  const id = taughtId(origin);
  const labels: Profile["labels"] = {
    title: ["title", "job title", "position", "职位", "职务", "役職", "fonction", "cargo"],
    role: ["role", "contact role", "buying role", "角色", "役割", "rolle", "rôle", "rol", "função"],
    primary: ["primary", "主要", "primär", "principal"],
    ...(contacts?.heading ? { contacts: [contacts.heading] } : {}),
  };
  for (const { field, marks } of fields)
    labels[field] = [...new Set(marks.flatMap(({ label }) => label ?? []))];
  return {
    id,
    crm: id,
    name,
    hosts: [],
    origin,
    marks: [],
    urls: [{ type: "opportunity", pattern: address.pattern }],
    idForm: "asIs",
    shown: page.shown,
    titleNames: page.titleNames,
    ignore: page.isDialog ? otherLayers : `${otherLayers},${dialogs}`,
    notText: "script,style,noscript,svg,button,[aria-hidden=true]",
    fields: Object.fromEntries(
      fieldNames.flatMap((name) => {
        const taught = fields.find(({ field }) => field === name);
        return taught ? [[name, locatorsOf(taught)]] : [];
      }),
    ),
    required: ["name"],
    contactLists: contacts ? [contacts.list] : [],
    contactIdPattern: contacts?.idPattern || "^$()",
    stageLists: [],
    labels,
    blankTexts: ["-", "--", "—", "–"],
    language: page.language,
    dock: { right: [], width: [] },
    examples: [],
  };
}

/** A site that is being taught and has nothing to be read by yet. */
export const blankProfile = (origin: string): Profile => ({
  ...profileOf({
    origin,
    name: new URL(origin).host,
    address: { pattern: "", id: "" },
    shown: ["body"],
    isDialog: false,
    titleNames: false,
    language: "",
    fields: [],
    contacts: null,
  }),
  urls: [],
  required: [],
});

/** Locators by the names that the health view shows: the kind, numbered where there are several. */
export function locatorsOf({ marks }: TaughtField): Locator[] {
  return marks.map(({ kind, locator }, at) => {
    const before = marks.slice(0, at).filter((mark) => mark.kind === kind).length;
    return { ...locator, id: before ? `${kind}${before + 1}` : kind };
  });
}
