import { say } from "demo/session"
import { api, LightningElement } from "lwc"

export default class RelatedListSingleAppBuilderMapper extends LightningElement {
  @api page
  @api display

  get title() {
    return say("ContactRoles")
  }
}
