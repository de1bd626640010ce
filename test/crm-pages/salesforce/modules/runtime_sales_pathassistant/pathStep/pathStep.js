import { say } from "demo/session"
import { api, LightningElement } from "lwc"

export default class PathStep extends LightningElement {
  @api step
  @api page

  /** "first", "last" or neither. */
  @api place

  get classes() {
    return this.place ? `${this.step.classes} is-${this.place}` : this.step.classes
  }
  get selected() {
    return String(this.step.isActive)
  }
  lookAt(event) {
    event.preventDefault()
    this.page.lookAtStage(this.step.value)
  }
  get stateLabel() {
    if (this.step.state === "complete") return say("StageComplete")
    return this.step.isCurrent ? say("CurrentStage") : ""
  }
}
