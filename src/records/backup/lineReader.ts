/** What the next line must be. `first`: a row or the end of a table without any. */
type Awaited = "table" | "first" | "row" | "endOfTable" | "endOfTables" | "endOfFile" | "nothing";

/** The place that `JSON.parse` complains about, where it names one. */
export const placeIn = (error: unknown): number =>
  Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);

/** Takes the lines of a file's tables as `fileBody` lays them out; anything else isn't JSON to it. */
export class LineReader {
  private readonly rows = new Map<string, unknown[]>();
  private current: unknown[] = [];
  private awaited: Awaited = "table";

  /** Null, or where in the line something is wrong. */
  take(line: string): number | null {
    switch (this.awaited) {
      case "table":
        return this.open(line);
      case "first":
        return line.startsWith("]") ? this.close(line) : this.row(line);
      case "row":
        return this.row(line);
      case "endOfTable":
        return this.close(line);
      case "endOfTables":
        return this.next(line === "}", "endOfFile");
      case "endOfFile":
        return this.next(line === "}", "nothing");
      case "nothing":
        return this.next(line.trim() === "", "nothing");
    }
  }

  /** Whether the next line belongs to what the checksum is of. */
  get isInTables(): boolean {
    return this.awaited !== "endOfFile" && this.awaited !== "nothing";
  }

  get isDone(): boolean {
    return this.awaited === "nothing";
  }

  tables(): Record<string, unknown> {
    return Object.fromEntries(this.rows);
  }

  private open(line: string): number | null {
    const [, name] = /^"([^"\\]*)":\[$/.exec(line) ?? [];
    if (name === undefined || this.rows.has(name)) return 0;
    this.current = [];
    this.rows.set(name, this.current);
    return this.next(true, "first");
  }

  private row(line: string): number | null {
    const hasMore = line.endsWith(",");
    const text = hasMore ? line.slice(0, -1) : line;
    try {
      this.current.push(JSON.parse(text));
    } catch (error) {
      return Math.min(placeIn(error), text.length);
    }
    return this.next(true, hasMore ? "row" : "endOfTable");
  }

  private close(line: string): number | null {
    const hasMore = line === "],";
    return this.next(hasMore || line === "]", hasMore ? "table" : "endOfTables");
  }

  private next(isRight: boolean, awaited: Awaited): number | null {
    if (!isRight) return 0;
    this.awaited = awaited;
    return null;
  }
}
