import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { useRoleTexts } from "./useRoleTexts";

/** The team's own roles that a person holds, by name; those of another playbook than the deal's aren't shown. */
export function OwnRoleNames({ ids }: { ids: readonly string[] }) {
  const { core } = useMethodTexts();
  const { list } = useFormats();
  const names = useRoleTexts()?.customRoles ?? {};
  const known = core.customRoles.filter(({ id }) => ids.includes(id));
  return list(known.map(({ id }) => names[id] ?? id));
}
