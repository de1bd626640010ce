import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { twoUsers } from "./users";

export const twoAccounts = [
  {
    id: accountId(1),
    name: "Vale Optics Ltd",
    industry: "Manufacturing",
    phone: "+1 617 555 0120",
    website: "https://www.vale-optics.example",
    billingCity: "Boston",
    ownerId: twoUsers.bea.id,
    contacts: [
      {
        id: contactId(1),
        firstName: "Hannah",
        lastName: "Brightman",
        title: "Purchasing Manager",
        email: "hannah@vale-optics.example",
        phone: "",
      },
      {
        id: contactId(2),
        firstName: "Ivo",
        lastName: "Petrescu",
        title: "Process Engineer",
        email: "ivo@vale-optics.example",
        phone: "",
      },
      {
        id: contactId(3),
        firstName: "Gwen",
        lastName: "Achebe",
        title: "Operations Director",
        email: "gwen@vale-optics.example",
        phone: "",
      },
    ],
  },
  {
    id: accountId(4),
    name: "Kestrel Robotics",
    industry: "Machinery",
    phone: "+1 512 555 0133",
    website: "https://www.kestrel-robotics.example",
    billingCity: "Austin",
    ownerId: twoUsers.omar.id,
    contacts: [
      {
        id: contactId(31),
        firstName: "Theo",
        lastName: "Vanterpool",
        title: "Founder & CEO",
        email: "theo@kestrel-robotics.example",
        phone: "",
      },
      {
        id: contactId(32),
        firstName: "Ada",
        lastName: "Sorensen",
        title: "Fleet Reliability Lead",
        email: "ada@kestrel-robotics.example",
        phone: "",
      },
      {
        id: contactId(33),
        firstName: "Milan",
        lastName: "Kovac",
        title: "Controller",
        email: "milan@kestrel-robotics.example",
        phone: "",
      },
    ],
  },
] as const satisfies readonly Account[];
