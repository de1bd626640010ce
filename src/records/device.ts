import { newId } from "./clock";
import type { SsmDatabase } from "./db";
import { DEVICE } from "./schema/settings";

/** This browser profile's own id, made when it is first needed; joins a transaction that is open. */
export function deviceIdOf(db: SsmDatabase): Promise<string> {
  return db.transaction("rw", "settings", async () => {
    const stored = (await db.rows("settings").get(DEVICE))?.body.value;
    if (typeof stored === "string") return stored;
    const device = newId();
    await db.rows("settings").put({ key: DEVICE, body: { value: device } });
    return device;
  });
}
