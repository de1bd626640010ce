import type { Profile } from "./profile";

/** What is known of a page whose host says nothing: its address, its title, and which of our selectors it has. */
export interface PageFacts {
  /** Path, query and hash. */
  address: string;
  title: string;
  elements: readonly string[];
}

export interface Recognised {
  profile: Profile;
  /** From 60 of 100 on the marks leave little doubt; below it the rep is asked. */
  sureness: "sure" | "perhaps";
}

/** From here on a page may be told as a CRM's at all. */
const possible = 30;
const sure = 60;
/** Two CRMs nearer to each other than this are not told apart with certainty. */
const apart = 15;

/** Every selector that some profile's marks ask a page for. */
export const elementMarks = (profiles: readonly Profile[]): string[] => [
  ...new Set(
    profiles.flatMap(({ marks }) => marks.flatMap(({ by, find }) => (by === "element" ? find : []))),
  ),
];

/**
 * Which on-premise CRM a page is, from several marks, none of which is enough alone. The likeliest first; empty when
 * nothing speaks for any.
 */
export function recognise(profiles: readonly Profile[], page: PageFacts): Recognised[] {
  const found = profiles
    .map((profile) => ({ profile, weight: weigh(profile, page) }))
    .filter(({ weight }) => weight >= possible)
    .sort((one, other) => other.weight - one.weight);
  const [first, second] = found;
  return found.map(({ profile, weight }) => ({
    profile,
    sureness:
      profile === first?.profile && weight >= sure && weight - (second?.weight ?? 0) >= apart
        ? "sure"
        : "perhaps",
  }));
}

function weigh({ marks }: Profile, { address, title, elements }: PageFacts): number {
  const fits = marks.filter(({ by, find }) =>
    by === "element" ? elements.includes(find) : new RegExp(find).test(by === "address" ? address : title),
  );
  return Math.min(
    100,
    fits.reduce((sum, { weight }) => sum + weight, 0),
  );
}
