type Place = readonly [node: Node, how: MutationObserverInit];

/** Listens to changes of some places, and can be disconnected for a while without forgetting which. */
export class Listening extends MutationObserver {
  private places: readonly Place[] = [];

  /** To these alone from now on. */
  to(places: readonly Place[]): void {
    this.disconnect();
    this.places = places;
    this.again();
  }

  again(): void {
    for (const [node, how] of this.places) this.observe(node, how);
  }
}
