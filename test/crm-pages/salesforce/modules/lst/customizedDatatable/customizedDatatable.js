import LightningDatatable from "lightning/datatable"
import checkbox from "./checkbox.html"
import lookup from "./lookup.html"

/** Lightning's own table with the related list's cells. */
export default class CustomizedDatatable extends LightningDatatable {
  static customTypes = {
    lookup: { template: lookup, standardCellLayout: true, typeAttributes: ["href", "recordId"] },
    checkbox: { template: checkbox, standardCellLayout: true, typeAttributes: [] }
  }
}
