import { say } from "demo/session"
import { api, LightningElement } from "lwc"

/** A related list that has nothing to do with contact roles. */
export default class OtherRelatedLists extends LightningElement {
  @api page

  get title() {
    return say("NotesAttachments")
  }
}
