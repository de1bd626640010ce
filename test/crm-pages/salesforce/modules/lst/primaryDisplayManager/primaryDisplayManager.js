import { api, LightningElement } from "lwc"

export default class PrimaryDisplayManager extends LightningElement {
  @api page
  @api display
}
