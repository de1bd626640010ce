/** All profiles that the product ships, found in their folder: a new one needs no entry here. */
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Profile } from "../../../src/crm/profile";

const folder = fileURLToPath(new URL("../../../src/crm/profiles/", import.meta.url));

const isProfile = (value: unknown): value is Profile =>
  typeof value === "object" && value !== null && "hosts" in value && "urls" in value && "fields" in value;

export async function allProfiles(): Promise<Profile[]> {
  const files = readdirSync(folder).filter((file) => /^[\w-]+\.ts$/.test(file));
  const modules: object[] = await Promise.all(files.map((file) => import(pathToFileURL(folder + file).href)));
  const found = modules.flatMap((exported) => Object.values(exported).filter(isProfile));
  return [...new Map(found.map((profile) => [profile.id, profile])).values()];
}

/** On premise a site is switched on for one profile, named as the folder of the CRM's pages; elsewhere hosts decide. */
export function profilesAt(profiles: readonly Profile[], crm: string, url: string): Profile[] {
  const own = profiles.find(({ id, hosts }) => id === crm && hosts.length === 0);
  return own ? [{ ...own, origin: new URL(url).origin }] : [...profiles];
}
