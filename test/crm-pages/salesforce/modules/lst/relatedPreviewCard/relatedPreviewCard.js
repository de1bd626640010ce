import { say } from "demo/session"
import { api, LightningElement } from "lwc"

export default class RelatedPreviewCard extends LightningElement {
  @api row

  get labels() {
    return { role: say("Role"), title: say("Title"), primary: say("Primary") }
  }
}
