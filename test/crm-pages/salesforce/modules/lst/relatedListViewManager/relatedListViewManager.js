import { intents } from "demo/intents"
import { contactRolesUrl } from "demo/routes"
import { say } from "demo/session"
import { api, LightningElement } from "lwc"

export default class RelatedListViewManager extends LightningElement {
  @api page
  @api display
  @api title

  get allUrl() {
    return contactRolesUrl(this.page.record.id)
  }
  get viewAllLabel() {
    return say("ViewAll")
  }
  viewAll(event) {
    event.preventDefault()
    intents.navigate(this.allUrl)
  }
}
