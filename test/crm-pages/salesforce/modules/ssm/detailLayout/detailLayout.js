import PageElement from "ssm/pageElement"

/** A generated page layout: sections of rows of items, each item's value in its slot. */
export default class DetailLayout extends PageElement {
  get sections() {
    return this.state.sections
  }
}
