import { intents } from "demo/intents"
import { options } from "demo/session"
import { api, LightningElement } from "lwc"

export default class RecordField extends LightningElement {
  @api item
  @api page

  get elementClass() {
    const direction = options.density === "compact" ? "slds-form-element_horizontal" : "slds-form-element_stacked"
    return `slds-form-element slds-hint-parent test-id__output-root slds-form-element_readonly slds-form-element_edit ${direction}`
  }
  get editable() {
    return !this.item.isReadOnly
  }
  get valueClass() {
    return `test-id__field-value slds-form-element__static ${this.editable ? "" : "is-read-only"}`
  }
  edit() {
    intents.edit(this.page.record.id)
  }
}
