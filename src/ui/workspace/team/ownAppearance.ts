import { openDatabase } from "../../../records/db";

/** How the manager likes to see things: taken from their own data for reading, never the other way. */
const KEYS = ["language", "theme", "guidedWording", "rates", "pipelineViews"];

/** These settings as rows; none where the manager's own data can't be opened. */
export async function ownAppearance(): Promise<{ key: string }[]> {
  const opened = await openDatabase();
  if (!opened.ok) return [];
  try {
    return (await opened.value.rows("settings").bulkGet(KEYS)).flatMap((row) => row ?? []);
  } finally {
    opened.value.close();
  }
}
