/**
 * Other words, numbers, dates and ids of the same form: the same text becomes the same disguise wherever it stands, so
 * that what belonged together still does. Nothing can be told from the disguise without the key, which isn't kept.
 */
import { widenSalesforceId } from "../../../src/crm/identity";

const guid = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;
/** Three numbers that may be a date, in any order; the sign between them stays. */
const date = /\b(\d{1,4})(\s?[./-]\s?|年|\s年\s)(\d{1,2})(\s?[./-]\s?|月|\s月\s)(\d{1,4})\b/g;
const token = /[\p{L}\p{M}\p{N}]+/gu;
const salesforceId = /^[0-9a-zA-Z]{3}[0-9a-zA-Z]{12}(?:[A-Z0-5]{3})?$/;

const letters = {
  upper: "ABCDEFGHIJKLMNOPRSTUVW",
  lower: "abcdefghijklmnoprstuvw",
  han: "安北成大方高海江金林明南宁青山天文新信阳永正中",
  kana: "アイウエオカキクケコサシスセソタチツテトナニノ",
  other: "abcdefghijklmnoprstuvw",
};

export class Disguise {
  private readonly made = new Map<string, string>();
  private readonly months: string[][];

  constructor(
    private readonly key: string,
    language: string,
  ) {
    this.months = monthsIn(language);
  }

  /** Any text; what is neither letter nor digit stays. */
  text(text: string): string {
    const hasDigits = /\d/.test(text);
    return text
      .split(guid)
      .map((part) => this.dated(part, hasDigits))
      .reduce(
        (whole, part, at) => `${whole}${at ? this.id(text.match(guid)?.[at - 1] ?? "") : ""}${part}`,
        "",
      );
  }

  /** A record's id, in the form of its kind. */
  id(id: string): string {
    if (id.match(guid))
      return this.characters(id.toLowerCase(), "0123456789abcdef", /[0-9a-f]/g, /[A-F]/.test(id));
    if (salesforceId.test(id) && /\d/.test(id) && /[a-z]/i.test(id)) {
      const base = id.slice(0, 3) + this.word(id.slice(3, 15));
      return id.length === 18 ? widenSalesforceId(base) : base;
    }
    return this.word(id);
  }

  private dated(text: string, hasDigits: boolean): string {
    let rest = 0;
    let out = "";
    for (const found of text.matchAll(date)) {
      out += this.words(text.slice(rest, found.index), hasDigits) + this.date(found);
      rest = found.index + found[0].length;
    }
    return out + this.words(text.slice(rest), hasDigits);
  }

  /** Day and month stay on their side of 12, so that a doubtful order stays doubtful. */
  private date([
    whole,
    first = "",
    sign = "",
    second = "",
    nextSign = "",
    third = "",
  ]: RegExpExecArray): string {
    const draw = this.drawing(whole);
    const number = (text: string) => {
      if (text.length === 4) return String(2020 + Math.floor(draw() * 15));
      const value = Number(text) > 12 ? 13 + Math.floor(draw() * 16) : 1 + Math.floor(draw() * 12);
      return String(value).padStart(text.length === 2 ? 2 : 1, "0");
    };
    return `${number(first)}${sign}${number(second)}${nextSign}${number(third)}`;
  }

  private words(text: string, hasDigits: boolean): string {
    return text.replace(token, (word) => {
      if (hasDigits && this.currencies.has(word)) return word;
      const months = hasDigits && this.months.find((names) => names.includes(word.toLowerCase()));
      if (months) return this.sameCase(word, months[Math.floor(this.drawing(word)() * 12)] ?? word);
      return this.id(word);
    });
  }

  private word(word: string): string {
    const known = this.made.get(word);
    if (known !== undefined) return known;
    const draw = this.drawing(word);
    const pick = (from: string) => [...from][Math.floor(draw() * [...from].length)] ?? "";
    const isHex = /^(?=.*\d)[0-9a-f]{8,}$/.test(word);
    const made = [...word]
      .map((letter, at) => {
        if (/[0-9]/.test(letter)) return /^0+$/.test(word) ? "0" : pick(at ? "0123456789" : "123456789");
        if (/\p{Nd}/u.test(letter)) return letter;
        if (isHex) return pick("abcdef");
        if (/\p{M}/u.test(letter)) return "";
        if (/\p{Script=Han}/u.test(letter)) return pick(letters.han);
        if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return pick(letters.kana);
        if (/\p{Lu}/u.test(letter)) return pick(letters.upper);
        return pick(/\p{Ll}/u.test(letter) ? letters.lower : letters.other);
      })
      .join("");
    this.made.set(word, made);
    return made;
  }

  private characters(text: string, from: string, which: RegExp, isUpper: boolean): string {
    const draw = this.drawing(text);
    const made = text.replace(which, () => from[Math.floor(draw() * from.length)] ?? "");
    return isUpper ? made.toUpperCase() : made;
  }

  private sameCase(like: string, word: string): string {
    return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }

  /** The same numbers for the same word and key (FNV-1a, mulberry32). */
  private drawing(word: string): () => number {
    let state = 2_166_136_261;
    for (const letter of this.key + word)
      state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  private readonly currencies = new Set(Intl.supportedValuesOf("currency"));
}

/** Names of the months in English and the page's language, long and short. */
function monthsIn(language: string): string[][] {
  const [locale = "en"] = Intl.getCanonicalLocales(language.replace("_", "-") || "en");
  return ["en", locale].flatMap((one) =>
    (["long", "short"] as const).map((month) =>
      Array.from({ length: 12 }, (_, at) =>
        new Intl.DateTimeFormat(one, { month, timeZone: "UTC" })
          .format(Date.UTC(2024, at, 15))
          .toLowerCase()
          .replace(".", ""),
      ),
    ),
  );
}
