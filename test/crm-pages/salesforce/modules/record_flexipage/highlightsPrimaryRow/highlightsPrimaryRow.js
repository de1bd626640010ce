import { api, LightningElement } from "lwc"

export default class HighlightsPrimaryRow extends LightningElement {
  @api page

  get iconName() {
    return `standard:${this.page.object.toLowerCase()}`
  }
  get entityLabel() {
    return this.page.objectLabel
  }
}
