import { LightningElement } from "lwc"

export default class FormulaOutput extends LightningElement {}
