import { LightningElement } from "lwc"

export default class Column2 extends LightningElement {}
