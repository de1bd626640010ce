import { api, LightningElement } from "lwc"

export default class AppNavBar extends LightningElement {
  @api items
  @api current

  get marked() {
    return this.items.map((item) => {
      const isCurrent = item.id === this.current
      return { ...item, isCurrent, classes: `navItem slds-context-bar__item slds-shrink-none ${isCurrent ? "slds-is-active" : ""}` }
    })
  }
}
