import { api, LightningElement } from "lwc"

export default class HighlightsDetailsItem extends LightningElement {
  @api label

  connectedCallback() {
    this.classList.add("slds-page-header__detail-block")
    this.setAttribute("role", "listitem")
  }
}
