import { contactRolesUrl } from "demo/routes"
import { api } from "lwc"
import PageElement from "ssm/pageElement"

export default class CommonListInternal extends PageElement {
  @api display
  @api title

  get count() {
    return this.state.contactRoles.length
  }
  get allUrl() {
    return contactRolesUrl(this.page.record.id)
  }
}
