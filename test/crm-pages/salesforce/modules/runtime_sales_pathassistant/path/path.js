import { api, LightningElement } from "lwc"

export default class Path extends LightningElement {
  @api page
}
