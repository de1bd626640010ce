import { api, LightningElement } from "lwc"

export default class TemplateListItemFactory extends LightningElement {
  @api row
}
