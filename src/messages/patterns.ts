/** Whether texts of a profile that isn't ours may be used as a pattern or a selector. */

/**
 * A regular expression that compiles and whose time can't grow without bounds: none repeats a group that repeats
 * something itself, as `(a+)+` does.
 */
export function isPattern(text: string): boolean {
  try {
    new RegExp(text);
  } catch {
    return false;
  }
  // One entry a group that is open: whether something in it repeats without a limit.
  const open: boolean[] = [false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "[") {
      while (++at < text.length && text[at] !== "]") if (text[at] === "\\") at++;
    } else if (sign === "(") open.push(false);
    else if (sign === ")") {
      const repeats = open.pop() ?? false;
      if (repeats && /^(?:[*+]|\{\d*,\})/.test(text.slice(at + 1))) return false;
      if (repeats) open[open.length - 1] = true;
    } else if (/^(?:[*+]|\{\d*,\})/.test(text.slice(at))) open[open.length - 1] = true;
  }
  return true;
}

/** A step of a profile: a selector, perhaps with `^` or `+` before it, or one of the bare signs. */
export function isStep(text: string): boolean {
  if (text === "^" || text === "@") return true;
  const selector = text.replace(/^[\^+]/, "");
  if (!selector) return false;
  // The service worker has no document to ask: what is stored was asked about where it was stored.
  if (typeof document === "undefined") return true;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
