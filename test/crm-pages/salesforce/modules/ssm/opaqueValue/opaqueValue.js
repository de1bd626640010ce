import { options } from "demo/session"
import { api, LightningElement } from "lwc"

/** A value that a person sees and no script of another origin can read: drawn on a canvas, or in a sandboxed frame. */
export default class OpaqueValue extends LightningElement {
  @api text

  renderedCallback() {
    const place = this.template.querySelector(".opaque")
    if (place.firstChild) return
    place.append(options.opaque === "canvas" ? this.canvas() : this.frame())
  }

  canvas() {
    const canvas = Object.assign(document.createElement("canvas"), { width: 200, height: 20 })
    const pen = canvas.getContext("2d")
    pen.font = "14px sans-serif"
    pen.fillText(this.text, 0, 15)
    return canvas
  }

  frame() {
    const frame = Object.assign(document.createElement("iframe"), { width: 200, height: 20 })
    frame.setAttribute("sandbox", "")
    const value = Object.assign(document.createElement("span"), { textContent: this.text })
    frame.setAttribute("srcdoc", `<body style="margin: 0; font: 14px sans-serif">${value.outerHTML}`)
    frame.style.border = "0"
    return frame
  }
}
