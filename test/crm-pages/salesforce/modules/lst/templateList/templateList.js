import PageElement from "ssm/pageElement"

export default class TemplateList extends PageElement {
  get rows() {
    return this.state.contactRoles
  }
}
