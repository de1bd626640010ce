import { api, LightningElement } from "lwc"

export default class ActionRenderer extends LightningElement {
  @api apiname
  @api title
}
