import UserRound from "lucide-react/dist/esm/icons/user-round.mjs";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";
import { LevelShape } from "../../parts/LevelShape";
import { useView } from "../view";
import { detailsOf } from "./evidence";
import * as s from "./Reference.module.css";

/** What a number rests on, down to level, person and day; a press leads to it. */
export function Reference({ id, state }: { id: string; state: DealState }) {
  const { common, words } = useMethodTexts();
  const { shortDay } = useFormats();
  const wording = useWording(state);
  const show = useView((view) => view.show);
  const isEvidence = Boolean(common.items[id] ?? common.signs[id]);
  if (!isEvidence) {
    const person = state.deal.people?.find((each) => each.id === id);
    const facts = person
      ? [words.accesses[person.access ?? "none"], common.stances[person.stance ?? "unknown"].name]
      : [];
    return (
      <li>
        <button type="button" className={s.reference} onClick={() => show("people", { kind: "person", id })}>
          <UserRound size={13} aria-hidden />
          <span>
            {wording.ref(id)}
            <span className={s.facts}> {facts.join(" · ")}</span>
          </span>
        </button>
      </li>
    );
  }
  const { level = "E0", date, by, words: said } = detailsOf(state, id);
  const facts = [common.levels[level]?.name, by && wording.person(by), date && shortDay(date)].filter(
    Boolean,
  );
  return (
    <li>
      <button type="button" className={s.reference} onClick={() => show("assess", { kind: "item", id })}>
        <LevelShape level={level} size={13} />
        <span>
          {wording.ref(id)}
          <span className={s.facts}> {facts.join(" · ")}</span>
          {said && level !== "E0" && <q className={s.words}>{said}</q>}
        </span>
      </button>
    </li>
  );
}
