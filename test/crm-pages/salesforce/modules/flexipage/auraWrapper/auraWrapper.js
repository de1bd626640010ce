import { drawAuraPath } from "demo/auraPath"
import PageElement from "ssm/pageElement"

/** Holds Aura content, which LWC doesn't render: the path's Aura form, drawn by hand. */
export default class AuraWrapper extends PageElement {
  renderedCallback() {
    drawAuraPath(this.template.querySelector(".aura-content"), this.state)
  }
  connectedCallback() {
    super.connectedCallback()
    this._stopDrawing = this.page.subscribe(() => drawAuraPath(this.template.querySelector(".aura-content"), this.page))
  }
  disconnectedCallback() {
    super.disconnectedCallback()
    this._stopDrawing()
  }
}
