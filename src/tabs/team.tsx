import "../messages/jitless";
import "../ui/tokens.css";
import "../ui/base.css";
import { TeamPage } from "../ui/workspace/team/TeamPage";

export default TeamPage;
