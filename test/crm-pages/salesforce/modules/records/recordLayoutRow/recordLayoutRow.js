import { LightningElement } from "lwc"

export default class RecordLayoutRow extends LightningElement {
  connectedCallback() {
    this.classList.add("slds-form__row")
    this.setAttribute("role", "list")
  }
}
