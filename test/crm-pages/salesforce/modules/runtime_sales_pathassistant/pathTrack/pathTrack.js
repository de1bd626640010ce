import { say } from "demo/session"
import PageElement from "ssm/pageElement"

export default class PathTrack extends PageElement {
  get steps() {
    return this.state.path
  }
  get markLabel() {
    return say("MarkComplete")
  }
}
