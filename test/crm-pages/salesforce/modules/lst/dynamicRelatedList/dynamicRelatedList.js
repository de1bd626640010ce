import { say } from "demo/session"
import NearViewportElement from "ssm/nearViewportElement"

export default class DynamicRelatedList extends NearViewportElement {
  get title() {
    return say("ContactRoles")
  }
}
