import { api, LightningElement } from "lwc"

export default class Tabset2 extends LightningElement {
  @api tabs
  @api activeTab
}
