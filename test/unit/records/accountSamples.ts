import type { Change } from "../../../src/records/changes/registry";
import { ACME, acme } from "./builders";

/** Samples of the changes of an account and of a review for the walk through the registry. */
export const accountSamples: Record<"account.edit" | "review.edit", { given: Change[]; change: Change }[]> = {
  "account.edit": [
    {
      given: [],
      change: {
        name: "account.edit",
        opportunityKey: ACME,
        accountKey: "salesforce:acme:account:001",
        patch: { industry: "banking", posts: { "banking.KDL.1": { off: true }, own: { post: "CFO" } } },
      },
    },
    {
      given: [
        {
          name: "account.edit",
          opportunityKey: ACME,
          accountKey: "salesforce:acme:account:001",
          patch: { industry: "banking", posts: { own: { post: "CFO", role: "APPROVER" } } },
        },
      ],
      change: {
        name: "account.edit",
        opportunityKey: ACME,
        accountKey: "salesforce:acme:account:001",
        patch: { industry: null, posts: { own: null } },
      },
    },
    {
      given: [
        {
          name: "account.edit",
          opportunityKey: "salesforce:acme:account:001",
          accountKey: "salesforce:acme:account:001",
          patch: { plan: { "5.spend": "2 million", routes: { r1: { name: "direct" } } } },
        },
      ],
      change: {
        name: "account.edit",
        opportunityKey: "salesforce:acme:account:001",
        accountKey: "salesforce:acme:account:001",
        patch: {
          plan: { "5.spend": null, routes: { r1: { sells: "us" }, r2: { name: "partner" } } },
          initiatives: { cards: { c1: { text: "One core" } } },
          units: { u1: { name: "Retail", states: { o1: "open" } } },
          offerings: { o1: { name: "Platform" } },
        },
      },
    },
  ],
  "review.edit": [
    {
      given: [],
      change: {
        name: "review.edit",
        review: "r1",
        at: 1,
        deals: [
          { opportunityKey: ACME, patch: { place: 0 } },
          { opportunityKey: acme("006Z").key, patch: { place: 1 } },
        ],
      },
    },
    {
      given: [
        {
          name: "review.edit",
          review: "r1",
          at: 1,
          deals: [
            { opportunityKey: ACME, patch: { place: 0, decision: "go on", steps: { a: { text: "call" } } } },
          ],
        },
      ],
      change: {
        name: "review.edit",
        review: "r1",
        at: 1,
        deals: [
          {
            opportunityKey: ACME,
            patch: {
              decision: null,
              steps: { a: { date: "2026-07-01", by: "customer" }, b: { text: "write" } },
              closedOn: "2026-06-12",
            },
          },
        ],
      },
    },
    {
      given: [
        { name: "review.edit", review: "r1", at: 1, deals: [{ opportunityKey: ACME, patch: { place: 0 } }] },
      ],
      change: {
        name: "review.edit",
        review: "r1",
        at: 1,
        deals: [{ opportunityKey: ACME, patch: { seen: true } }],
      },
    },
  ],
};
