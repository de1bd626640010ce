import PageElement from "ssm/pageElement"

/** A related list loads only near the viewport (crm-dom.md, A/B). */
export default class NearViewportElement extends PageElement {
  _observer

  connectedCallback() {
    super.connectedCallback()
    this._observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.page.loadContactRoles()
      },
      { rootMargin: "100px" }
    )
    this._observer.observe(this.template.host)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this._observer.disconnect()
  }

  get isLoaded() {
    return this.state.contactRolesState === "loaded"
  }
}
