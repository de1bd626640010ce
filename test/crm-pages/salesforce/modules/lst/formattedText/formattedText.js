import { api, LightningElement } from "lwc"

export default class FormattedText extends LightningElement {
  @api value
}
