import { announceWrites } from "../data/announceWrites";
import { startFolderBackups } from "../data/folder";
import "../settings/ownTexts";
import { ownPage } from "../settings/OwnPage";
import { useSidebarActions } from "../sidebar/actions";
import { Workspace } from "./Workspace";

void announceWrites();
startFolderBackups();
useSidebarActions.setState({ openSettings: () => void chrome.runtime.openOptionsPage() });

export const WorkspacePage = ownPage(Workspace, "workspace", "shell");
