import { api, LightningElement } from "lwc"

export default class PrimaryDisplay extends LightningElement {
  @api page
  @api display

  get isGrid() {
    return this.display === "grid"
  }
}
