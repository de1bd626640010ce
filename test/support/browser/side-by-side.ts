/**
 * Does the same with each of several things, so many at a time: most of what a page takes is waiting until it has
 * settled. Results in the order of the things.
 */
export async function sideBySide<T, R>(
  things: readonly T[],
  act: (thing: T) => Promise<R>,
  most = 4,
): Promise<R[]> {
  const results: R[] = [];
  // One queue for all: each takes the next that nobody has.
  const queue = things.entries();
  const work = async () => {
    for (const [at, thing] of queue) results[at] = await act(thing);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
