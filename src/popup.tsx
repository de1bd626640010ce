import "./messages/jitless";
import "./ui/tokens.css";
import "./ui/base.css";
import { PopupPage } from "./ui/popup/PopupPage";

export default PopupPage;
