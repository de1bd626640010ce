import { drawAuraHighlights } from "demo/auraHighlights"
import { drawAuraPath } from "demo/auraPath"
import { api } from "lwc"
import PageElement from "ssm/pageElement"

/** Holds Aura content, which LWC doesn't render: the Aura form of the path or of the highlights, drawn by hand. */
export default class AuraWrapper extends PageElement {
  @api shows

  draw(page) {
    const draw = this.shows === "highlights" ? drawAuraHighlights : drawAuraPath
    draw(this.template.querySelector(".aura-content"), page)
  }
  renderedCallback() {
    this.draw(this.state)
  }
  connectedCallback() {
    super.connectedCallback()
    this._stopDrawing = this.page.subscribe(() => this.draw(this.page))
  }
  disconnectedCallback() {
    super.disconnectedCallback()
    this._stopDrawing()
  }
}
