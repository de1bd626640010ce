import type { LibraryPage, LibrarySource } from "./model";
import { aidPages } from "./pages/aids";
import { basicPages } from "./pages/basics";
import { crmPages } from "./pages/crm";
import { judgingPages } from "./pages/judging";
import { rolePages } from "./pages/roles";
import { stagePages } from "./pages/stages";

/** Everything that a playbook says, as pages in the order of the topics. */
export function libraryPages(source: LibrarySource): LibraryPage[] {
  return [
    ...basicPages(source),
    ...stagePages(source),
    ...rolePages(source),
    ...aidPages(source),
    ...judgingPages(source),
    ...crmPages(source),
  ];
}
