import PageElement from "ssm/pageElement"

/** The page layout in edit mode. */
export default class LwcEditPanel extends PageElement {
  get sections() {
    return this.state.sections
  }
}
