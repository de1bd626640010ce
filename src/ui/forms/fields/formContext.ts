import { createContext, useContext } from "react";
import type { Change } from "../../../records/changes/registry";
import type { FormKind } from "../../../records/schema/plans";
import type { Say } from "../model/say";
import type { Source } from "../model/source";

/** What every part of an open form needs. */
export interface FormContextValue {
  say: Say;
  source: Source;
  isReadOnly: boolean;
  write: (change: Change, told?: string) => void;
  /** Opens another form of the same deal. */
  open: (id: FormKind) => void;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error("A part of a form is shown outside a form");
  return value;
}
