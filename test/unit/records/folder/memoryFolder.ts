import type { Folder } from "../../../../src/records/folder/handle";
import type { FolderStore, Keeping } from "../../../../src/records/folder/store";

const notFound = () => new DOMException("nothing by that name", "NotFoundError");

interface MemoryFolder {
  folder: Folder;
  files: Map<string, string>;
  /** What happens between writing and reading back. */
  spoil: (text: string) => string;
  permission: PermissionState;
  /** The name of the error by which the folder refuses to be written. */
  refuses: string | null;
}

/** A folder in memory with the parts of the browser's interface that backups use. */
export function memoryFolder(): MemoryFolder {
  const memory: MemoryFolder = {
    files: new Map(),
    spoil: (text) => text,
    permission: "granted",
    refuses: null,
    folder: undefined as unknown as Folder,
  };
  const handleOf = (name: string) => ({
    kind: "file",
    name,
    getFile: async () => new File([memory.files.get(name) ?? ""], name),
    createWritable: async () => {
      if (memory.refuses) throw new DOMException("refused", memory.refuses);
      let text = "";
      return {
        write: async (more: Blob) => {
          text += await more.text();
        },
        close: async () => void memory.files.set(name, memory.spoil(text)),
      };
    },
  });
  const folder = {
    kind: "directory",
    name: "Backups",
    queryPermission: async () => memory.permission,
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!memory.files.has(name)) {
        if (!create) throw notFound();
        memory.files.set(name, "");
      }
      return handleOf(name);
    },
    removeEntry: async (name: string) => {
      if (!memory.files.delete(name)) throw notFound();
    },
    async *keys() {
      yield* [...memory.files.keys()];
    },
    async *entries() {
      for (const name of [...memory.files.keys()]) yield [name, handleOf(name)];
    },
  };
  memory.folder = folder as unknown as Folder;
  return memory;
}

/** What the store keeps, in memory: fake-indexeddb clones no handles, the browser test does. */
export function memoryStore(folder: Folder | null): FolderStore & { state: Keeping } {
  const store = {
    state: {
      rhythm: "daily",
      remindAfter: 7,
      quietUntil: 0,
      written: null,
      problem: null,
    } as Keeping,
    folder: async () => folder,
    kept: async () => store.state,
    set: async (part: Partial<Keeping>) => {
      store.state = { ...store.state, ...part };
    },
  };
  return store as unknown as FolderStore & { state: Keeping };
}
