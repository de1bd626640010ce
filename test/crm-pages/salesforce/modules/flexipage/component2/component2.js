import { LightningElement } from "lwc"

export default class Component2 extends LightningElement {}
