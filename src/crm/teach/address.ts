import { escapePattern } from "./parts";

/** Where the record's id stands in an address, and how certain that is. */
export interface AddressRule {
  /** On path, query and hash; group `id` is the record id, group `base` what stands before it on this site. */
  pattern: string;
  id: string;
}

/** What looks like an id: a number, a UUID, or a long mix of letters and digits. */
const looksLikeId =
  /^(?:\d{2,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[^/]*\d)[A-Za-z0-9_-]{8,})$/i;
const idName = /^(?:.*[_-])?(?:id|record|rowid\d*|key|uuid|guid)$/i;

interface Token {
  where: "path" | "query" | "hash";
  /** The parameter's name, or the path's part before this one. */
  name: string;
  text: string;
}

/** The parts of an address that may name a record: path pieces, parameters, pieces of the hash. */
function tokensOf(address: string): Token[] {
  const url = new URL(address);
  const pieces = (where: "path" | "hash", text: string): Token[] => {
    const parts = text.split(/[/?&#]/).filter(Boolean);
    return parts.map((part, at) => {
      const [name, value] = /^([\w-]+)=(.*)$/.exec(part)?.slice(1) ?? [];
      return value === undefined
        ? { where, name: parts[at - 1] ?? "", text: part }
        : { where, name: name ?? "", text: value };
    });
  };
  return [
    ...pieces("path", url.pathname),
    ...[...new URLSearchParams(url.search)].map(([name, text]): Token => ({ where: "query", name, text })),
    ...pieces("hash", url.hash.slice(1)),
  ];
}

/**
 * How addresses of this site name a record, told from one or, surely, from two of them. Null where the address
 * doesn't name it: then nothing can be kept there, since nothing would say whose it is.
 */
export function addressRule(first: string, second?: string): AddressRule | null {
  const tokens = tokensOf(first);
  const others = second === undefined ? null : tokensOf(second);
  const otherOf = (token: Token): Token | undefined => {
    if (token.where === "query")
      return others?.find((other) => other.where === "query" && other.name === token.name);
    const inPart = (all: readonly Token[]) => all.filter(({ where }) => where === token.where);
    return inPart(others ?? [])[inPart(tokens).indexOf(token)];
  };
  const differs = (token: Token): boolean => {
    const other = otherOf(token);
    return other?.name === token.name && other.text !== token.text;
  };
  const likely = tokens.filter(
    (token) => looksLikeId.test(token.text) && (others === null || differs(token)),
  );
  const id = likely.findLast(({ name }) => idName.test(name)) ?? likely.at(-1);
  if (!id) return null;
  const open = tokens.filter((token) => token !== id && (looksLikeId.test(token.text) || differs(token)));
  // `module=Deals`: without it the page of another kind of record would pass for one of these.
  const fixed = tokens.filter(
    (token) =>
      token.where === "query" &&
      token !== id &&
      (others ? otherOf(token)?.text === token.text : /^[A-Za-z]+$/.test(token.text)),
  );
  return { pattern: patternOf(first, id, new Set(open.map(({ text }) => text)), fixed), id: id.text };
}

/** The address with the id left open, and all that follows; other pieces that change from record to record, too. */
function patternOf(
  address: string,
  { where, name, text }: Token,
  open: ReadonlySet<string>,
  fixed: readonly Token[],
): string {
  const url = new URL(address);
  const id = "(?<id>[^/?#&=]+)";
  const upTo = (whole: string) =>
    whole
      .slice(0, whole.lastIndexOf(text))
      .split("/")
      .map((piece) => (open.has(piece) ? "[^/?#]+" : escapePattern(piece)))
      .join("/");
  const anywhere = (one: string, what: string) => `(?:[^#]*&)?${escapePattern(one)}=${what}(?:[&#]|$)`;
  const ahead = fixed
    .map((one) => `(?=\\?${anywhere(one.name, escapePattern(encodeURIComponent(one.text)))})`)
    .join("");
  if (where === "query") return `^${upTo(`${url.pathname}${text}`)}${ahead}\\?${anywhere(name, id)}`;
  if (where === "path") return `^${upTo(url.pathname)}${id}(?:[/?#]|$)`;
  return `^${escapePattern(url.pathname)}(?:\\?[^#]*)?${upTo(url.hash)}${id}(?:[/?#&]|$)`;
}
