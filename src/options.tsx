import "./messages/jitless";
import "./ui/tokens.css";
import "./ui/base.css";
import { OptionsPage } from "./ui/settings/OptionsPage";

export default OptionsPage;
