import HighlightsLayout from "ssm/highlightsLayout"

/** The other highlights panel, put together in App Builder: its fields come from the page around it. */
export default class DynamicHighlights2 extends HighlightsLayout {}
