import type { Content } from "../backup/content";
import { isPlainObject } from "../json";
import type { ChangeRow } from "../schema/changes";

/** What a rep writes of a person for themselves alone: fields of a role tag, as the log names them. */
export const PRIVATE_FIELDS = [
  "/body/note",
  "/body/noteDate",
  "/body/noteSource",
  "/body/agendas/personal",
] as const;

/**
 * The content without private notes, in the rows and in their history. What a rep noted in reviews of their own stays out,
 * too: the manager holds their own.
 */
export function withoutPrivate(content: Content): Content {
  const roleTags = (content.roleTags ?? []).map((row) =>
    isPlainObject(row) && isPlainObject(row.body) ? { ...row, body: publicBody(row.body) } : row,
  );
  const changes = (content.changes ?? []).flatMap((line) => publicLine(line as ChangeRow));
  return { ...content, roleTags, changes, reviews: [] };
}

function publicBody(body: Record<string, unknown>): Record<string, unknown> {
  const { note: _, noteDate: __, noteSource: ___, agendas, ...rest } = body;
  if (!isPlainObject(agendas)) return rest;
  const { personal: ____, ...known } = agendas;
  return Object.keys(known).length > 0 ? { ...rest, agendas: known } : rest;
}

type Leaves = ChangeRow["body"]["patches"][number]["before"];

const isPrivate = (pointer: string): boolean => PRIVATE_FIELDS.some((field) => field === pointer);

const publicLeaves = (leaves: Leaves): Leaves =>
  leaves && Object.fromEntries(Object.entries(leaves).filter(([pointer]) => !isPrivate(pointer)));

/** A line that told of nothing else goes. */
function publicLine(line: ChangeRow): ChangeRow[] {
  const patches = line.body.patches.flatMap((patch) => {
    if (patch.table === "reviews") return [];
    if (patch.table !== "roleTags") return [patch];
    const [before, after] = [publicLeaves(patch.before), publicLeaves(patch.after)];
    const says = Object.keys(before ?? {}).length + Object.keys(after ?? {}).length > 0;
    return says ? [{ ...patch, before, after }] : [];
  });
  if (patches.length === 0) return [];
  return [{ ...line, body: { ...line.body, patches } }];
}
