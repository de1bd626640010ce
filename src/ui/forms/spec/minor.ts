import { inForm, question } from "../model/homes";
import * as known from "../model/shown";
import { always, choiceColumn, column, holderOf, options, shown, wordsIn } from "./helpers";
import { lateAids } from "./minorLate";
import { accepted, field, list, type MinorField, text } from "./minorParts";
import { decision } from "./shared";
import { capabilities, criteria, standings } from "./tables";

/**
 * The minor aids. The playbook names them; what each asks follows the activities of the stages that use it
 * (given beside each). Fields that another form or the score already has are theirs.
 */

export const minorAids: Readonly<Record<string, readonly MinorField[]>> = {
  // S1.A1.2, S1.A1.3, S1.A1.4
  F5: [
    field("F5_people", always(shown(known.bdu)), "auto"),
    field("F5_missing", always(shown(known.missingRoles)), "auto"),
    field("F5_groups", text("F5", "groups"), "opt"),
  ],
  // S1.A3.1
  F9: [
    field("F9_role", always(inForm("F9").line("role"))),
    field("F9_worry", text("F9", "worry")),
    field("F9_change", text("F9", "change")),
    field("F9_figures", text("F9", "figures")),
    field("F9_form", always(inForm("F9").choice("form", options("call", "quote", "visit"))), "opt"),
  ],
  // S2.A1.1, S2.A1.2
  F10: [
    field(
      "F10_chain",
      always(
        inForm("F10").table("chain", [
          column("person", "person"),
          column("cause"),
          column("effect"),
          column("passedTo"),
          column("measure"),
        ]),
      ),
    ),
  ],
  // S3.A2, S3.A3
  F11: [
    field("F11_day", text("F11", "day")),
    field("F11_capabilities", always(capabilities)),
    field("F11_doubts", list("F11", "doubts"), "opt"),
  ],
  // S3.A4
  F12: [
    field(
      "F12_to",
      always(
        inForm("F12").person(
          "to",
          undefined,
          undefined,
          (source) => holderOf("SPONSOR")(source)?.personKey ?? "",
        ),
      ),
    ),
    field(
      "F12_issue",
      always(
        inForm("F12").text(
          "issue",
          undefined,
          undefined,
          ({ evidence }) => evidence("S3.E1").words || evidence("S2.E2").words || "",
        ),
      ),
    ),
    field("F12_reason", always(shown(known.craSummary, { link: "F6" })), "auto"),
    field("F12_vision", always(inForm("F12").text("vision", undefined, undefined, wordsIn("F11", "day")))),
    field("F12_next", text("F12", "next")),
    field("F12_access", text("F12", "access")),
    field("F12_proof", list("F12", "proof"), "opt"),
  ],
  // S4.A1
  F14: [
    field("F14_criteria", always(criteria)),
    field("F14_rivals", always(standings), "opt"),
    field("F14_grid", always(shown(known.competition)), "auto"),
    field("F14_people", always(shown(known.peopleCriteria)), "auto"),
    field("F14_method", text("F14", "method"), "opt"),
    field("F14_origin", text("F14", "origin"), "opt"),
    field("F14_confirmed", accepted("S4.E2")),
  ],
  // S4.A3
  F15: [
    field("F15_scope", list("F15", "scope")),
    field("F15_shape", text("F15", "shape")),
    field("F15_assumptions", list("F15", "assumptions")),
    field("F15_not", list("F15", "not")),
    field("F15_value", text("F15", "value")),
    field("F15_agreed", accepted("S4.E4")),
  ],
  // S4.A6
  F16: [
    field("F16_real", always(question("real", "answer"), inForm("F16").text("real", undefined, "why"))),
    field(
      "F16_compete",
      always(question("compete", "answer"), inForm("F16").text("compete", undefined, "why")),
    ),
    field("F16_win", always(question("win", "answer"), inForm("F16").text("win", undefined, "why"))),
    field("F16_worth", always(question("worth", "answer"), inForm("F16").text("worth", undefined, "why"))),
    field("F16_deliver", text("F16", "deliver")),
    field("F16_decision", always(...decision)),
    field("F16_resources", always(shown(() => null, { link: "F3" })), "auto"),
  ],
  // S4.A3.1, S4.A3.2
  F17: [
    field("F17_architecture", text("F17", "architecture")),
    field(
      "F17_requirements",
      always(
        inForm("F17").table("requirements", [
          column("requirement"),
          column("whoSays", "person"),
          choiceColumn("fits", "fits", "withWork", "doesNotFit"),
          column("answer"),
        ]),
      ),
    ),
    field("F17_viability", text("F17", "viability")),
    field("F17_standards", text("F17", "standards"), "opt"),
  ],
  ...lateAids,
};
