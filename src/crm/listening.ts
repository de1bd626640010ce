type Place = readonly [node: Node, how: MutationObserverInit];

/** Listens to changes of some places, and can rest for a while without forgetting which. */
export class Listening {
  private places: readonly Place[] = [];
  private readonly observer: MutationObserver;

  constructor(changed: () => void) {
    this.observer = new MutationObserver(changed);
  }

  /** To these alone from now on. */
  to(places: readonly Place[]): void {
    this.rest();
    this.places = places;
    this.again();
  }

  rest(): void {
    this.observer.disconnect();
  }

  again(): void {
    for (const [node, how] of this.places) this.observer.observe(node, how);
  }
}
