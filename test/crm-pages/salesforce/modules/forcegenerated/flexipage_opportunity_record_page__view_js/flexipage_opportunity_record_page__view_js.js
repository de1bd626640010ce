import Flexipage from "ssm/flexipage"

export default class extends Flexipage {}
