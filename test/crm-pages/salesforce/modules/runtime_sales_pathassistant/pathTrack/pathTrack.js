import { say } from "demo/session"
import PageElement from "ssm/pageElement"

export default class PathTrack extends PageElement {
  get steps() {
    const steps = this.state.path
    const places = { 0: "first", [steps.length - 1]: "last" }
    return steps.map((step, at) => ({ ...step, place: places[at] }))
  }
  get markLabel() {
    return say("MarkComplete")
  }
}
