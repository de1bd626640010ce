import { objectOf, to18 } from "../org/ids";

/** The addresses of Lightning Experience that the demo org knows (crm-dom.md, B). */
export type Route =
  | { readonly kind: "record"; readonly id: string }
  | { readonly kind: "contactRoles"; readonly id: string }
  | { readonly kind: "list"; readonly object: "Opportunity" | "Account" | "Contact" }
  | { readonly kind: "other"; readonly path: string };

const id = "([0-9A-Za-z]{18}|[0-9A-Za-z]{15})";
const recordPattern = new RegExp(`^/lightning/r/(?:[A-Za-z_]+/)?${id}/view/?$`);
const contactRolesPattern = new RegExp(
  `^/lightning/r/(?:Opportunity/)?${id}/related/OpportunityContactRoles/view/?$`,
);
const listPattern = /^\/lightning\/o\/(Opportunity|Account|Contact)\/(?:list|home)\/?$/;

export function routeOf(path: string): Route {
  const record = recordPattern.exec(path)?.[1];
  if (record) return { kind: "record", id: to18(record) };
  const contactRoles = contactRolesPattern.exec(path)?.[1];
  if (contactRoles) return { kind: "contactRoles", id: to18(contactRoles) };
  const object = listPattern.exec(path)?.[1] as "Opportunity" | "Account" | "Contact" | undefined;
  if (object) return { kind: "list", object };
  return { kind: "other", path };
}

/** Two addresses of one page, such as the short and the long form, have one key. */
export function routeKey(route: Route): string {
  return route.kind === "list"
    ? `list ${route.object}`
    : route.kind === "other"
      ? route.path
      : `${route.kind} ${route.id}`;
}

export function recordUrl(recordId: string): string {
  return `/lightning/r/${objectOf(recordId) ?? "Name"}/${recordId}/view`;
}

export const contactRolesUrl = (recordId: string) =>
  `/lightning/r/Opportunity/${recordId}/related/OpportunityContactRoles/view`;
export const listUrl = (object: string) => `/lightning/o/${object}/list?filterName=Recent`;
