import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const nordwind = {
  id: accountId(2),
  name: "Nordwind Energie AG",
  industry: "Energy",
  phone: "+49 40 5550 1200",
  website: "https://www.nordwind-energie.example",
  billingCity: "Hamburg",
  ownerId: users.jonas.id,
  contacts: [
    {
      id: contactId(11),
      firstName: "Katharina",
      lastName: "Möllenkamp",
      title: "Leiterin Netzplanung",
      email: "k.moellenkamp@nordwind-energie.example",
      phone: "+49 40 5550 1211",
    },
    {
      id: contactId(12),
      firstName: "Björn",
      lastName: "Östergaard",
      title: "Teamleiter Prognose",
      email: "b.oestergaard@nordwind-energie.example",
      phone: "+49 40 5550 1212",
    },
    {
      id: contactId(13),
      firstName: "Jean-Luc",
      lastName: "de la Fontaine",
      title: "",
      email: "jl.fontaine@nordwind-energie.example",
      phone: "",
    },
  ],
} as const satisfies Account;
