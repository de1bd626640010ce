import AccountPage from "forcegenerated/flexipage_account_record_page__view_js"
import ContactPage from "forcegenerated/flexipage_contact_record_page__view_js"
import OpportunityPage from "forcegenerated/flexipage_opportunity_record_page__view_js"
import { api, LightningElement } from "lwc"

const pages = { Opportunity: OpportunityPage, Account: AccountPage, Contact: ContactPage }

export default class RecordHomeFlexipage2 extends LightningElement {
  @api page

  get flexipage() {
    return pages[this.page.object]
  }
}
