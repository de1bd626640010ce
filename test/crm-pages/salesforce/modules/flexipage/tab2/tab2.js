import LightningTab from "lightning/tab"

export default class Tab2 extends LightningTab {}
