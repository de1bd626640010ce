import { options } from "demo/session"
import PageElement from "ssm/pageElement"

export default class TemplateList extends PageElement {
  get rows() {
    return this.state.contactRoles.slice(0, options.preview || undefined)
  }
}
