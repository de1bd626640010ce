import { announceWrites } from "../data/announceWrites";
import { ownPage } from "../settings/OwnPage";
import { useSidebarActions } from "../sidebar/actions";
import { Workspace } from "./Workspace";

void announceWrites();
useSidebarActions.setState({ openSettings: () => void chrome.runtime.openOptionsPage() });

export const WorkspacePage = ownPage(Workspace, "workspace", "shell");
