/** What a component asks of the page around it. The page fills these in when it starts. */
export const intents = {
  navigate: (_url: string): void => {},
  /** The pointer rests on a record's link: a hover card is wanted, after a moment. */
  hover: (_recordId: string | null, _anchor: DOMRect): void => {},
  leave: (): void => {},
  /** A hover card is wanted at once. */
  preview: (_recordId: string | null, _anchor: DOMRect): void => {},
  edit: (_recordId: string): void => {},
};
