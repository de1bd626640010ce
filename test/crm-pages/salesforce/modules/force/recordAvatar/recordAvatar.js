import { api, LightningElement } from "lwc"

export default class RecordAvatar extends LightningElement {
  @api name
}
