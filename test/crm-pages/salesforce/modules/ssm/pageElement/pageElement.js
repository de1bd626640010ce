import { api, LightningElement } from "lwc"

/** A component that shows a RecordPage and renders again when that page's state changes. */
export default class PageElement extends LightningElement {
  _page
  _stop
  version = 0

  @api get page() {
    return this._page
  }
  set page(page) {
    this._stop?.()
    this._page = page
    if (this.isConnected) this._follow()
  }

  _follow() {
    this._stop?.()
    this._stop = this._page?.subscribe(() => {
      this.version++
    })
  }

  connectedCallback() {
    this._follow()
  }

  disconnectedCallback() {
    this._stop?.()
    this._stop = undefined
  }

  /** The page, read in a way that makes the reader depend on its state. */
  get state() {
    return this.version >= 0 ? this._page : undefined
  }
}
