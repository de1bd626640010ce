import "./messages/jitless";
import "./ui/tokens.css";
import "./ui/base.css";
import { joinPage } from "./ui/sidebar/page/join";
import { Sidebar } from "./ui/sidebar/Sidebar";

// Follows the active tab of its window.
void joinPage("sidePanel");

export default Sidebar;
