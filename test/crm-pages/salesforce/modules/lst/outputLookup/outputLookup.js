import { api, LightningElement } from "lwc"

export default class OutputLookup extends LightningElement {
  @api text
  @api href
  @api recordId
}
