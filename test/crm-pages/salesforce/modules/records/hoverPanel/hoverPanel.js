import { intents } from "demo/intents"
import { recordUrl } from "demo/routes"
import PageElement from "ssm/pageElement"

/** A hover card's content: the compact layout's fields as layout items, of the record hovered over. */
export default class HoverPanel extends PageElement {
  get iconName() {
    return `standard:${this.page.object.toLowerCase()}`
  }
  get name() {
    return this.state.name
  }
  get url() {
    return recordUrl(this.page.record.id)
  }
  get fields() {
    return this.state.highlights
  }
  open(event) {
    event.preventDefault()
    intents.navigate(this.url)
  }
}
