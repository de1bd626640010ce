import { intents } from "demo/intents"
import { api, LightningElement } from "lwc"

export default class ListViewManagerHeader extends LightningElement {
  @api title
  @api count
  @api allUrl

  open(event) {
    event.preventDefault()
    intents.navigate(this.allUrl)
  }
}
