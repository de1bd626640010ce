/** Does something while the page has its light colours, and gives it back the others before anything is painted. */
export function inLight<T>(work: () => T): T {
  const giveBack = toLight();
  try {
    return work();
  } finally {
    giveBack();
  }
}

/** Light colours until the function it returns is called. */
export function toLight(): () => void {
  const root = document.documentElement;
  const before = root.dataset.theme;
  root.dataset.theme = "light";
  return () => {
    if (before === undefined) delete root.dataset.theme;
    else root.dataset.theme = before;
  };
}
