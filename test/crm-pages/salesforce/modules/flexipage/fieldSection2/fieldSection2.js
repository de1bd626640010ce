import RecordLayoutSection from "records/recordLayoutSection"

export default class FieldSection2 extends RecordLayoutSection {
  get sectionClass() {
    return `slds-section ${this.isOpen ? "slds-is-open" : ""}`
  }
}
