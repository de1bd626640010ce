import type { FormKind } from "../../records/schema/plans";

/**
 * The forms that are opened by themselves; rivals stand in the criteria grid and the opportunity plan. Named here
 * too, since the records' own list would bring its schemas along; a test holds them together.
 */
export const FORMS: readonly FormKind[] = [
  "F2",
  "F3",
  "F4",
  "F5",
  "F6",
  "F7",
  "F8",
  "F9",
  "F10",
  "F11",
  "F12",
  "F13",
  "F14",
  "F15",
  "F16",
  "F17",
  "F18",
  "F19",
  "F20",
  "F21",
  "F22",
  "F23",
  "F24",
  "F25",
  "F26",
  "F27",
  "DISQ",
];

export const isFormKind = (id: string): id is FormKind => FORMS.some((form) => form === id);
