import { intents } from "demo/intents"
import { say } from "demo/session"
import { shadowModeOf } from "demo/shadowModes"
import { api, LightningElement } from "lwc"

export default class HoverableLink extends LightningElement {
  static shadowSupportMode = shadowModeOf("records-hoverable-link")
  @api text
  @api href
  @api recordId

  /** The trap in the text: a container reads "NAMEOpen NAME Preview" (crm-dom.md, B). */
  get previewLabel() {
    return say("OpenPreview", this.text)
  }
  open(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    intents.navigate(this.href)
  }
  hover(event) {
    intents.hover(this.recordId, event.currentTarget.getBoundingClientRect())
  }
  leave() {
    intents.leave()
  }
  preview(event) {
    intents.preview(this.recordId, event.currentTarget.getBoundingClientRect())
  }
}
