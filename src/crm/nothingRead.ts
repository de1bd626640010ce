import type { Profile } from "./profile";
import { type Identity, listsNotSeen, type PageReading } from "./reading";

/** The record's page isn't there, or what is there is another record's: nothing of it is told. */
export const nothingRead = (profile: Profile, identity: Identity): PageReading => ({
  identity,
  profile: profile.id,
  lacks: identity.type === "opportunity" ? profile.required : [],
  language: document.documentElement.lang,
  dateLanguage: "",
  fields: {},
  ...listsNotSeen(),
  searching: false,
});
