import { intents } from "demo/intents"
import { api, LightningElement } from "lwc"

export default class AppNavBarItemRoot extends LightningElement {
  @api item

  open(event) {
    event.preventDefault()
    intents.navigate(this.item.url)
  }
}
