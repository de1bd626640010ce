import { say } from "demo/session"
import { api, LightningElement } from "lwc"

/** A ticked box is an icon with assistive text, an empty one nothing. */
export default class OutputCheckbox extends LightningElement {
  @api checked

  get trueLabel() {
    return say("True")
  }
}
