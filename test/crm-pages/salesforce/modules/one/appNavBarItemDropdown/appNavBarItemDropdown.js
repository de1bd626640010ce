import { LightningElement } from "lwc"

export default class AppNavBarItemDropdown extends LightningElement {}
