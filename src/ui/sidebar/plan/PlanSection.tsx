import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { Section } from "../../parts/Section";
import { useView } from "../view";
import { LevelDots } from "./LevelDots";
import * as s from "./PlanSection.module.css";
import type { PartScore } from "./planScore";

interface PlanSectionProps {
  /** By which other views ask for this place. */
  id: string;
  title: string;
  /** How far it has come: the word, and how many steps of how many. */
  level?: { name: string; at: number; of: number };
  /** What it brings to the score; null: nothing at this stage; left out: said in `moves`. */
  score?: PartScore | null;
  moves?: ReactNode;
  /** Folded until asked for: its strength stands beside the title all the same. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** One part of the plan: how strong it is beside its title, what it moves in the score below. */
export function PlanSection({
  id,
  title,
  level,
  score,
  moves,
  startsOpen = false,
  children,
}: PlanSectionProps) {
  const t = useTranslations("plan");
  const { figure } = useFormats();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(startsOpen);
  const focus = useView((view) => view.focus);
  const isAskedFor = focus?.kind === "plan" && focus.id === id;

  useEffect(() => {
    if (!isAskedFor) return;
    setIsOpen(true);
    useView.getState().focusTaken();
    place.current?.scrollIntoView({ block: "start" });
    // The content is there after this render; its first control takes the focus.
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>("textarea, input:not([type=radio]), select, input")?.focus(),
    );
  }, [isAskedFor]);

  return (
    <div ref={place} className={s.place}>
      <Section
        title={title}
        isOpen={isOpen}
        onToggle={setIsOpen}
        note={
          level && (
            <span className={s.level}>
              <LevelDots at={level.at} of={level.of} />
              {level.name}
            </span>
          )
        }
      >
        <div className={s.body}>
          <p className={s.moves}>
            {score !== undefined &&
              (score ? t("score", { now: figure(score.now), most: figure(score.most) }) : t("noScore"))}
            {moves}
          </p>
          {children}
        </div>
      </Section>
    </div>
  );
}
