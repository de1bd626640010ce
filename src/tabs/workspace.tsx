import "../messages/jitless";
import "../ui/tokens.css";
import "../ui/base.css";
import { WorkspacePage } from "../ui/workspace/WorkspacePage";

export default WorkspacePage;
