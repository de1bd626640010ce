import { api, LightningElement } from "lwc"

export default class Highlights2 extends LightningElement {
  @api page

  get iconName() {
    return `standard:${this.page.object.toLowerCase()}`
  }
}
