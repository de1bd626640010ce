import { isShown } from "./elements";
import type { Profile } from "./profile";
import type { FieldName, FieldText, PageReading } from "./reading";

/**
 * Whether frames of another origin, whose inside the browser keeps from us, take up so much of the window that the
 * record may be in one.
 */
const isSealed = (places: readonly ParentNode[]): boolean =>
  places.some((place) =>
    [...place.querySelectorAll("iframe,frame")].some((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      const isLarge = width * height * 3 > innerWidth * innerHeight;
      return isLarge && !(frame as HTMLIFrameElement).contentDocument && isShown(frame);
    }),
  );

/** That nothing was found where most can't be looked into is not to say that nothing is there. */
export function unlessSealed(
  reading: PageReading,
  profile: Profile,
  places: readonly ParentNode[],
): PageReading {
  if (reading.searching || !isSealed(places)) return reading;
  const unread = Object.entries(profile.fields).map(([name, locators]): [string, FieldText] => {
    const field = reading.fields[name as FieldName];
    const tried = locators.map(({ id }) => id);
    const isMissing = !field || field.state === "missing";
    return [name, isMissing ? { state: "unreadable", text: "", locator: null, tried } : field];
  });
  const { contacts } = reading;
  return {
    ...reading,
    lacks: [],
    fields: Object.fromEntries(unread),
    contacts: contacts.state === "notSeen" ? { ...contacts, state: "unreadable" } : contacts,
  };
}
