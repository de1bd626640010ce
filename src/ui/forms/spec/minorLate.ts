import { inForm } from "../model/homes";
import * as known from "../model/shown";
import { always, choiceColumn, column, options, shown } from "./helpers";
import { accepted, benefit, field, list, type MinorField, money, text } from "./minorParts";
import { valueCase } from "./shared";
import { actions, risks } from "./tables";

const team = [column("name"), column("role"), choiceColumn("side", "customerSide", "ourSide")];

/** The minor aids of stages 5 to 7. */
export const lateAids: Readonly<Record<string, readonly MinorField[]>> = {
  // S5.A1
  F18: [
    field("F18_scope", list("F18", "scope")),
    field("F18_out", list("F18", "out")),
    field("F18_assumptions", list("F18", "assumptions")),
    field("F18_owner", always(inForm("F18").line("owner")), "opt"),
    field("F18_accepted", accepted("S5.E1")),
  ],
  // S5.A2, S7.A3
  F19: [
    field("F19_whose", always(valueCase)),
    field(
      "F19_measures",
      always(
        inForm("F19").table("measures", [
          column("measure"),
          column("today"),
          column("target"),
          column("worth"),
          column("owner", "person"),
          column("actual"),
        ]),
      ),
    ),
    field("F19_compare", text("F19", "compare")),
    field("F19_money", always(money)),
    field("F19_tracking", text("F19", "tracking")),
    field("F19_signed", accepted("S5.E2")),
    field("F19_benefit", always(benefit), "opt"),
  ],
  // S5.A3
  F20: [
    field(
      "F20_milestones",
      always(
        inForm("F20").table("milestones", [
          column("milestone"),
          column("date", "day"),
          column("customerOwner", "person"),
          column("ourOwner"),
          column("acceptanceTest"),
        ]),
      ),
    ),
    field("F20_risks", always(inForm("F20").table("risks", [column("worryOf", "person"), ...risks]))),
    field("F20_accepted", accepted("S5.E3")),
  ],
  // S5.A5
  F22: [
    field(
      "F22_previews",
      always(
        inForm("F22").table("previews", [
          column("person", "person"),
          column("date", "day"),
          column("objection"),
          column("answer"),
        ]),
      ),
    ),
    field("F22_surprises", list("F22", "surprises"), "opt"),
    field(
      "F22_assurance",
      always(inForm("F22").yesNo("assurance", "done", "done"), inForm("F22").day("assurance", "date", "on")),
    ),
    field("F22_reviewed", accepted("S5.E4")),
  ],
  // S6.A1
  F23: [
    field(
      "F23_concerns",
      always(
        inForm("F23").table("concerns", [
          column("person", "person"),
          column("concern"),
          column("answer"),
          column("owner"),
          choiceColumn("state", "open", "settled"),
        ]),
      ),
    ),
  ],
  // S6.A2
  F24: [
    field(
      "F24_exchange",
      always(
        inForm("F24").table("exchange", [
          column("what"),
          choiceColumn("direction", "get", "give"),
          choiceColumn("priority", "high", "middle", "low"),
          column("limit"),
          column("inExchangeFor"),
        ]),
      ),
    ),
    field("F24_walkAway", text("F24", "walkAway")),
  ],
  // S5.A6.2, S6.A3.2
  F25: [
    field(
      "F25_papers",
      always(
        inForm("F25").table("papers", [
          column("step"),
          choiceColumn("kind", "legal", "security", "purchasing", "board", "signature"),
          column("customerOwner", "person"),
          column("date", "day"),
          choiceColumn("state", "open", "running", "done"),
        ]),
      ),
    ),
    field("F25_absences", text("F25", "absences"), "opt"),
  ],
  // S6.A5
  F26: [
    field(
      "F26_promises",
      always(
        inForm("F26").table("promises", [
          column("promise"),
          column("toWhom", "person"),
          column("date", "day"),
        ]),
      ),
    ),
    field("F26_people", always(shown(known.bdu)), "auto"),
    field("F26_measures", always(shown(() => null, { link: "F19" })), "auto"),
    field("F26_risks", always(shown(() => null, { link: "F20" })), "auto"),
    field("F26_team", always(inForm("F26").table("team", team))),
    field("F26_kickoff", always(inForm("F26").day("kickoff"))),
  ],
  // S7.A2, S7.A4, S7.A5
  F27: [
    field(
      "F27_expectations",
      always(
        inForm("F27").table("expectations", [
          column("person", "person"),
          column("expectation"),
          choiceColumn("met", "metFully", "metPartly", "notMet"),
          column("action"),
        ]),
      ),
    ),
    field("F27_issues", always(inForm("F27").table("issues", [column("issue"), ...actions]))),
    field("F27_benefit", always(benefit), "auto"),
    field(
      "F27_reference",
      always(inForm("F27").choice("reference", options("call", "quote", "visit"))),
      "opt",
    ),
    field("F27_next", list("F27", "next"), "opt"),
  ],
};
