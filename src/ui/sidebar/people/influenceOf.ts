import { INFLUENCES, type Influence } from "../../../method/vocabulary";
import type { DealPerson } from "../../../records/people";

/** How much somebody's word counts, as a level of the playbook's scale; nothing recorded is "0". */
export const influenceOf = ({ influence = 0 }: Pick<DealPerson["tag"], "influence">): Influence =>
  INFLUENCES[influence] ?? "0";
