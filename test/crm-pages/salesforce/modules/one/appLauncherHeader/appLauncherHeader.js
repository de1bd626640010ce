import { api, LightningElement } from "lwc"

export default class AppLauncherHeader extends LightningElement {
  @api appName
}
