import "../messages/jitless";
import "../ui/tokens.css";
import "../ui/base.css";
import { joinPage } from "../ui/sidebar/page/join";
import { Sidebar } from "../ui/sidebar/Sidebar";

void joinPage("sidebar");

export default function SidebarPage() {
  return <Sidebar />;
}
