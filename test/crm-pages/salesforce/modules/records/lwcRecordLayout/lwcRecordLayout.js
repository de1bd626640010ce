import AccountDetail from "forcegenerated/detailpanel_account___012000000000000aaa___full___view___recordlayout2"
import ContactDetail from "forcegenerated/detailpanel_contact___012000000000000aaa___full___view___recordlayout2"
import OpportunityDetail from "forcegenerated/detailpanel_opportunity___012000000000000aaa___full___view___recordlayout2"
import AccountHighlights from "forcegenerated/highlightspanel_account___012000000000000aaa___compact___view___recordlayout2"
import ContactHighlights from "forcegenerated/highlightspanel_contact___012000000000000aaa___compact___view___recordlayout2"
import OpportunityHighlights from "forcegenerated/highlightspanel_opportunity___012000000000000aaa___compact___view___recordlayout2"
import { api, LightningElement } from "lwc"

const layouts = {
  detailpanel: { Opportunity: OpportunityDetail, Account: AccountDetail, Contact: ContactDetail },
  highlightspanel: { Opportunity: OpportunityHighlights, Account: AccountHighlights, Contact: ContactHighlights }
}

export default class LwcRecordLayout extends LightningElement {
  @api page
  @api form

  get layout() {
    return layouts[this.form][this.page.object]
  }
}
