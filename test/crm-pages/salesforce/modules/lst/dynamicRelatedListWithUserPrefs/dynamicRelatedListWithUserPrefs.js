import { api, LightningElement } from "lwc"

export default class DynamicRelatedListWithUserPrefs extends LightningElement {
  @api page
  @api title
}
