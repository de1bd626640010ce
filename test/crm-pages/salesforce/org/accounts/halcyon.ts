import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const halcyon = {
  id: accountId(1),
  name: "Halcyon Logistics Inc.",
  industry: "Transportation",
  phone: "+1 312 555 0140",
  website: "https://www.halcyon-logistics.example",
  billingCity: "Chicago",
  ownerId: users.maya.id,
  contacts: [
    {
      id: contactId(1),
      firstName: "Renee",
      lastName: "Castellanos",
      title: "Chief Operating Officer",
      email: "renee.castellanos@halcyon-logistics.example",
      phone: "+1 312 555 0141",
    },
    {
      id: contactId(2),
      firstName: "Tom",
      lastName: "Hargreave",
      title: "VP Network Planning",
      email: "tom.hargreave@halcyon-logistics.example",
      phone: "+1 312 555 0142",
    },
    {
      id: contactId(3),
      firstName: "Priya",
      lastName: "Raman",
      title: "Director, Transport Systems",
      email: "priya.raman@halcyon-logistics.example",
      phone: "+1 312 555 0143",
    },
    {
      id: contactId(4),
      firstName: "Marcus",
      lastName: "O'Dell",
      title: "Chief Financial Officer",
      email: "marcus.odell@halcyon-logistics.example",
      phone: "+1 312 555 0144",
    },
    {
      id: contactId(5),
      firstName: "Ingrid",
      lastName: "Solberg",
      title: "Enterprise Architect",
      email: "ingrid.solberg@halcyon-logistics.example",
      phone: "+1 312 555 0145",
    },
    {
      id: contactId(6),
      firstName: "Wei",
      lastName: "Zhang",
      title: "Dispatch Manager, Midwest",
      email: "wei.zhang@halcyon-logistics.example",
      phone: "+1 312 555 0146",
    },
  ],
} as const satisfies Account;
