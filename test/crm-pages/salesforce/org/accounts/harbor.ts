import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const harbor = {
  id: accountId(7),
  name: "Harbor Foods & Cold Storage LLC",
  industry: "Food & Beverage",
  phone: "+1 206 555 0190",
  website: "https://www.harborfoods.example",
  billingCity: "Seattle",
  ownerId: users.daniel.id,
  contacts: [
    {
      id: contactId(61),
      firstName: "Dana",
      lastName: "Whitfield",
      title: "",
      email: "dana@harborfoods.example",
      phone: "",
    },
    {
      id: contactId(62),
      firstName: "Luis",
      lastName: "Ortega",
      title: "Plant Manager",
      email: "luis@harborfoods.example",
      phone: "+1 206 555 0192",
    },
    {
      id: contactId(63),
      firstName: "Mei-Ling",
      lastName: "Hsu",
      title: 'Quality Lead ("HACCP")',
      email: "meiling@harborfoods.example",
      phone: "",
    },
  ],
} as const satisfies Account;
