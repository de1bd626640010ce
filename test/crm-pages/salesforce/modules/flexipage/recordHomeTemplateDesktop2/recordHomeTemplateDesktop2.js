import { LightningElement } from "lwc"

export default class RecordHomeTemplateDesktop2 extends LightningElement {}
