import { shadowModeOf } from "demo/shadowModes"
import { api, LightningElement } from "lwc"

export default class Lookup extends LightningElement {
  static shadowSupportMode = shadowModeOf("force-lookup")
  @api text
  @api href
  @api recordId
}
