/** Styles of what stands in the CRM's document, as constructed sheets inside our own closed roots. */

/** A sheet belongs to the document for which it is made: the page's own frames have theirs. */
export function sheet(css: string, { defaultView }: Document = document): CSSStyleSheet {
  const made = new (defaultView ?? window).CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Our hosts answer to none of the page's rules: important rules inside a shadow root beat those outside. */
export const hostReset =
  ":host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483000!important}";
