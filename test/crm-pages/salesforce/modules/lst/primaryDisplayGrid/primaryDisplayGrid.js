import { options, say } from "demo/session"
import PageElement from "ssm/pageElement"

export default class PrimaryDisplayGrid extends PageElement {
  columns = [
    {
      label: say("ContactName"),
      fieldName: "name",
      type: "lookup",
      typeAttributes: { href: { fieldName: "url" }, recordId: { fieldName: "contactId" } }
    },
    { label: say("Role"), fieldName: "role", type: "text" },
    { label: say("Title"), fieldName: "title", type: "text" },
    { label: say("Primary"), fieldName: "isPrimary", type: "checkbox" }
  ]

  get rows() {
    return this.state.contactRoles.slice(0, options.preview || undefined).map((row) => ({ ...row }))
  }
}
