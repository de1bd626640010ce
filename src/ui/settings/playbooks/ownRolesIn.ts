import * as z from "zod/mini";
import type { Language } from "../../../method/vocabulary";

/** As much of a stored playbook as names its own roles; the import has checked all of it. */
const coreSchema = z.object({
  customRoles: z.array(z.object({ id: z.string(), countsAs: z.nullable(z.string()) })),
});
const name = z.union([z.string(), z.object({ en: z.string(), "zh-CN": z.string() })]);
const fileSchema = z.object({ customRoles: z.optional(z.record(z.string(), z.object({ name }))) });

export function ownRolesIn(core: string, file: string, language: Language) {
  const numbers = coreSchema.safeParse(JSON.parse(core));
  const said = fileSchema.safeParse(JSON.parse(file.replace(/^\uFEFF/, "")));
  const names = said.success ? (said.data.customRoles ?? {}) : {};
  const nameOf = (id: string) => {
    const given = names[id]?.name ?? id;
    return typeof given === "string" ? given : given[language];
  };
  return (numbers.success ? numbers.data.customRoles : []).map((role) => ({
    ...role,
    name: nameOf(role.id),
  }));
}
