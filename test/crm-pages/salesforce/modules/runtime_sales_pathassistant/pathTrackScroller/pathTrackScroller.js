import { LightningElement } from "lwc"

export default class PathTrackScroller extends LightningElement {}
