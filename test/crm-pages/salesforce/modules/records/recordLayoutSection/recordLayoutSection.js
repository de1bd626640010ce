import { api, LightningElement } from "lwc"

export default class RecordLayoutSection extends LightningElement {
  @api title
  @api sectionKey
  @api isOpen
  @api page

  get sectionClass() {
    return `section-layout-container slds-section has-header ${this.isOpen ? "slds-is-open" : ""}`
  }
  get expanded() {
    return String(this.isOpen)
  }
  get collapsed() {
    return String(!this.isOpen)
  }
  toggle() {
    this.page.toggleSection(this.sectionKey)
  }
}
