import { options, say } from "demo/session"
import PageElement from "ssm/pageElement"

/** What App Builder generates for a record page; each object's page is a subclass with a tag of its own. */
export default class Flexipage extends PageElement {
  get isOpportunity() {
    return this.page.object === "Opportunity"
  }
  get usesDynamicHighlights() {
    return options.highlights === "dynamic"
  }
  get usesAuraHighlights() {
    return options.highlights === "aura"
  }
  get usesDynamicForms() {
    return options.layout === "dynamicForms"
  }
  get hasLwcPath() {
    return this.isOpportunity && options.path === "lwc"
  }
  get hasAuraPath() {
    return this.isOpportunity && options.path === "aura"
  }
  get hasTiles() {
    return this.isOpportunity && options.roles === "tiles"
  }
  get hasGrid() {
    return this.isOpportunity && options.roles === "grid"
  }
  get hasTab() {
    return this.isOpportunity && options.roles === "tab"
  }
  get sections() {
    return this.state.sections
  }
  get highlights() {
    return this.state.highlights
  }
  get firstTab() {
    return options.tab
  }
  get tabs() {
    return { details: say("Details"), related: say("Related") }
  }
}
