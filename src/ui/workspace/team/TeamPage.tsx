import { useEffect } from "react";
import { showAs, TEAM_CHANGES, TEAM_DATABASE } from "../../../records/team/teamBook";
import { openOnce, useDatabase } from "../../data/database";
import "../../settings/ownTexts";
import { ownPage } from "../../settings/OwnPage";
import { Workspace } from "../Workspace";
import { ownAppearance } from "./ownAppearance";

// Before anything opens a database: this page never opens the manager's own for writing.
useDatabase.setState({ name: TEAM_DATABASE, only: TEAM_CHANGES });

/** Language, theme, views and rates as in the manager's own workspace, unless they were chosen here. */
async function takeAppearance(): Promise<void> {
  const [db, rows] = await Promise.all([openOnce(), ownAppearance()]);
  if (db?.standing === "writable") await showAs(db, rows);
}

/** The workspace's own views over what the reps have sent, in a page and a database of its own. */
function Team() {
  useEffect(() => void takeAppearance(), []);
  return <Workspace />;
}

export const TeamPage = ownPage(Team, "workspace", "shell");
