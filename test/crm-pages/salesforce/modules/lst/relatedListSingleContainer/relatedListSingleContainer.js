import { api } from "lwc"
import NearViewportElement from "ssm/nearViewportElement"

export default class RelatedListSingleContainer extends NearViewportElement {
  @api display = "tiles"
}
