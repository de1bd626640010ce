import type { RoleTexts } from "../../../method/texts";
import { useTextPart } from "../../data/useTextPart";

/** The roles opened (signs, look-alikes, questions, combinations): fetched when first looked at. */
export const useRoleTexts = (): RoleTexts | null => useTextPart("roles");
