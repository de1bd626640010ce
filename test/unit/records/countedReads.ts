import type { SsmDatabase } from "../../../src/records/db";

/** What was asked of the database since the last look: by kind and table, and how many rows or keys came of it. */
export interface Counted {
  asked: string[];
  came: number;
}

const rowsIn = (answer: unknown): number => {
  if (Array.isArray(answer)) return answer.length;
  const { result } = (answer ?? {}) as { result?: unknown };
  return Array.isArray(result) ? result.length : answer === undefined ? 0 : 1;
};

/** Counts every read of a database from now on; the returned function tells of a piece of work what it read. */
export async function countReads(db: SsmDatabase): Promise<<T>(work: () => Promise<T>) => Promise<Counted>> {
  let counted: Counted = { asked: [], came: 0 };
  db.use({
    stack: "dbcore",
    name: "counting",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const counting =
          <A, R>(kind: string, read: (request: A) => Promise<R>) =>
          async (request: A): Promise<R> => {
            counted.asked.push(`${kind} ${name}`);
            const answer = await read(request);
            counted.came += rowsIn(answer);
            return answer;
          };
        return {
          ...table,
          query: counting("query", table.query),
          get: counting("get", table.get),
          getMany: counting("getMany", table.getMany),
          // A cursor is moved by its reader, who may go on to the end: each step is a row.
          openCursor: async (request) => {
            counted.asked.push(`cursor ${name}`);
            const cursor = await table.openCursor(request);
            if (!cursor) return cursor;
            const start = cursor.start.bind(cursor);
            cursor.start = (onNext) =>
              start(() => {
                counted.came += 1;
                onNext();
              });
            return cursor;
          },
        };
      },
    }),
  });
  db.close({ disableAutoOpen: false });
  await db.open();
  return async (work) => {
    counted = { asked: [], came: 0 };
    await work();
    return counted;
  };
}
