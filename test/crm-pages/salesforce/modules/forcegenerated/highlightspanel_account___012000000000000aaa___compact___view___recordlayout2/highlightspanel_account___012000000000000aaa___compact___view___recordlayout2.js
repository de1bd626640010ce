import HighlightsLayout from "ssm/highlightsLayout"

export default class extends HighlightsLayout {}
