import { say } from "demo/session"
import PageElement from "ssm/pageElement"

/** The activity timeline, empty; its freshness line is the page's constant small re-rendering. */
export default class ActivityPanel extends PageElement {
  get labels() {
    return {
      activity: say("Activity"),
      chatter: say("Chatter"),
      email: say("Email"),
      event: say("NewEvent"),
      task: say("NewTask"),
      call: say("LogCall"),
      upcoming: say("UpcomingOverdue"),
      none: say("NoActivities")
    }
  }
  get freshness() {
    return this.state.ticks > 0 ? `· ${this.state.ticks} ·` : ""
  }
}
