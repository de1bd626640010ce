import { say } from "demo/session"
import { shadowModeOf } from "demo/shadowModes"
import { api, LightningElement } from "lwc"

export default class OwnerLookup extends LightningElement {
  static shadowSupportMode = shadowModeOf("force-owner-lookup")
  @api text
  @api href
  @api recordId

  get changeLabel() {
    return say("ChangeOwner")
  }
}
