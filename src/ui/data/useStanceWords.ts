import type { Influence, Stance } from "../../method/vocabulary";
import { useMethodTexts } from "./method";

/**
 * Stance and influence in the playbook's words: `name` for a label ("Supportive, inner circle"), `text` for what
 * both levels mean.
 */
export function useStanceWords(): (
  stance: Stance,
  influence?: Influence | undefined,
) => { name: string; text: string } {
  const { common, words } = useMethodTexts();
  return (stance, influence = "0") => {
    const levels = [common.stances[stance], common.influences[influence]];
    return {
      name: levels.map(({ name }) => name).join(" · "),
      text: levels.map(({ name, text }) => `${name}${words.style.colon}${text}`).join("\n"),
    };
  };
}
