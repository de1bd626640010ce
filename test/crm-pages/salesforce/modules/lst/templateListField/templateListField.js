import { LightningElement } from "lwc"

export default class TemplateListField extends LightningElement {}
