import { intents } from "demo/intents"
import { say } from "demo/session"
import { api, LightningElement } from "lwc"

export default class ActionsRibbon extends LightningElement {
  @api page

  get actions() {
    return [
      { name: "Edit", label: say("Edit") },
      { name: "Clone", label: say("Clone") },
      { name: "NewNote", label: say("NewNote") }
    ].map((action) => ({ ...action, target: `sfdc:StandardButton.${this.page.object}.${action.name}` }))
  }
  get deleteLabel() {
    return say("Delete")
  }
  run(event) {
    if (event.target.name === "Edit") intents.edit(this.page.record.id)
  }
}
