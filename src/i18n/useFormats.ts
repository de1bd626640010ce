import { useLocale } from "use-intl";
import { formatsOf } from "./formats";

/** Days, money and figures as the reader's language writes them. */
export const useFormats = () => formatsOf(useLocale());
