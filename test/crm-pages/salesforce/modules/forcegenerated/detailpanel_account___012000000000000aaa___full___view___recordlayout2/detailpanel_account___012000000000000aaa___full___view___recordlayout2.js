import DetailLayout from "ssm/detailLayout"

export default class extends DetailLayout {}
