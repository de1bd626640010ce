import { loadCommon, loadCore, loadWords } from "../../../../../method/load";
import type { Access, Level, Outcome, Role, Stance } from "../../../../../method/vocabulary";
import { ACCESSES, LANGUAGES, LEVELS, OUTCOMES, ROLES, STANCES } from "../../../../../method/vocabulary";

/** What words in a file mean: our ids, and the words of both languages. */
export interface FileWords {
  role: Map<string, Role>;
  stance: Map<string, Stance>;
  access: Map<string, Access>;
  level: Map<string, Level>;
  outcome: Map<string, Outcome>;
  /** Items and signs: by id, and by their whole wording. */
  items: Map<string, string>;
}

/** Words as they are compared. */
export const plainWord = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** The words of our own method in all its languages. */
export async function loadFileWords(): Promise<FileWords> {
  const [core, ...texts] = await Promise.all([
    loadCore(),
    ...LANGUAGES.map(async (language) => ({
      common: await loadCommon(language),
      words: await loadWords(language),
    })),
  ]);
  const named = <T extends string>(
    ids: readonly T[],
    name: (text: (typeof texts)[number], id: T) => string,
  ) =>
    new Map(
      ids.flatMap((id) =>
        [id, ...texts.map((text) => name(text, id))].map((word): [string, T] => [plainWord(word), id]),
      ),
    );
  const ids = core.stages.flatMap(({ ev, where }) => [...ev, ...where].map(({ id }) => id));
  return {
    role: named(ROLES, ({ common }, id) => common.roles[id]?.name ?? id),
    stance: named(STANCES, ({ common }, id) => common.stances[id].name),
    access: named(ACCESSES, ({ words }, id) => words.accesses[id]),
    level: named(LEVELS, ({ common }, id) => common.levels[id]?.name ?? id),
    outcome: named(OUTCOMES, ({ words }, id) => words.outcomes[id]),
    items: named(ids, ({ common }, id) => common.items[id]?.text ?? id),
  };
}
