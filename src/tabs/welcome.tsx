import "../messages/jitless";
import "../ui/tokens.css";
import "../ui/base.css";
import { WelcomePage } from "../ui/welcome/WelcomePage";

export default WelcomePage;
