import { useIsTeamBook } from "../../data/teamBook";
import { ReviewFileView } from "./ReviewFileView";
import { TeamBooks } from "./TeamBooks";

/** In the rep's own workspace: the file for the manager. In a team book: the files that came. */
export default function TeamView() {
  return useIsTeamBook() ? <TeamBooks /> : <ReviewFileView />;
}
