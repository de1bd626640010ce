import PageElement from "ssm/pageElement"

/** A generated compact layout in the highlights panel. */
export default class HighlightsLayout extends PageElement {
  get entityLabel() {
    return this.state.objectLabel
  }
  get name() {
    return this.state.name
  }
  get isPerson() {
    return this.page.object === "Contact"
  }
  get fields() {
    return this.state.highlights
  }
}
