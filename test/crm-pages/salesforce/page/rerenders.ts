import type { Router } from "./router";
import { options } from "./session";

/** The page that never rests: a freshness line ticks, and now and then a field's nodes are replaced. */
export function startRerenders(router: Router): void {
  if (options.rerender === 0) return;
  let count = 0;
  setInterval(() => {
    const page = router.shown?.page;
    if (!page) return;
    count++;
    page.ticks++;
    const names = page.fieldNames;
    const name = names[count % names.length];
    if (count % 4 === 0 && name) page.replace([name]);
    else page.notify();
  }, options.rerender);
}
