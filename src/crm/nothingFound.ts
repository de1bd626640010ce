import { isShown } from "./elements";
import type { Profile } from "./profile";
import { type FieldName, type FieldText, type Identity, listsNotSeen, type PageReading } from "./reading";

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

/** The record's page isn't there, or what is there is another record's: nothing of it is told. */
const nothingRead = (profile: Profile, identity: Identity): PageReading => ({
  identity,
  profile: profile.id,
  lacks: identity.type === "opportunity" ? profile.required : [],
  language: document.documentElement.lang,
  dateLanguage: "",
  fields: {},
  ...listsNotSeen(),
  searching: false,
});

/**
 * What to tell where nothing was found in `places`: that, unless most of them can't be looked into. `reading`: what else
 * was read there.
 */
export function nothingFound(
  profile: Profile,
  identity: Identity,
  places: readonly ParentNode[],
  reading = nothingRead(profile, identity),
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
