import { controls } from "../elements";

/** The control that an element is; null for plain text. */
export const controlOf = (element: Element): Element | null => (element.matches(controls) ? element : null);
