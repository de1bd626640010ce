import { api, LightningElement } from "lwc"

export default class Appnav extends LightningElement {
  @api appName
  @api items
  @api current
}
