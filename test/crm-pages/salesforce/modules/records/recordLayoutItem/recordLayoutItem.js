import { intents } from "demo/intents"
import { options } from "demo/session"
import { api, LightningElement } from "lwc"

export default class RecordLayoutItem extends LightningElement {
  @api item
  @api page
  @api isEditing
  @api isReadOnly
  _fieldLabel

  /** Kept as an attribute, which scripts select by (crm-dom.md, A). */
  @api get fieldLabel() {
    return this._fieldLabel
  }
  set fieldLabel(label) {
    this._fieldLabel = label
    if (this.isConnected) this.setAttribute("field-label", label)
  }

  connectedCallback() {
    this.classList.add("slds-form__item", "slds-no-space")
    this.setAttribute("role", "listitem")
    this.setAttribute("field-label", this._fieldLabel)
  }

  get elementClass() {
    const direction = options.density === "compact" ? "slds-form-element_horizontal" : "slds-form-element_stacked"
    return `slds-form-element slds-hint-parent test-id__output-root slds-form-element_readonly slds-form-element_edit ${direction}`
  }
  get editable() {
    return !this.item.isReadOnly && !this.isReadOnly
  }
  get valueClass() {
    return `test-id__field-value slds-form-element__static slds-grow word-break-ie11 ${this.editable ? "" : "is-read-only"}`
  }
  edit() {
    intents.edit(this.page.record.id)
  }
}
