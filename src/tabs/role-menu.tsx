import "../messages/jitless";
import "../ui/tokens.css";
import "../ui/base.css";
import { RoleMenuPage } from "../ui/roleMenu/RoleMenuPage";
import { joinPage } from "../ui/sidebar/page/join";

void joinPage("roleMenu");

export default RoleMenuPage;
