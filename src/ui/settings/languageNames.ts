import type { Language } from "../../method/vocabulary";

/** Each in its own language, so that whoever reads only that one finds it. */
export const languageNames: Record<Language, string> = { en: "English", "zh-CN": "简体中文" };
