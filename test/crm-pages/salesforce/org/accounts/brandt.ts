import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const brandt = {
  id: accountId(6),
  name: "Brandt & Söhne GmbH",
  industry: "Retail",
  phone: "+49 89 5550 3300",
  website: "https://www.brandt-soehne.example",
  billingCity: "München",
  ownerId: users.jonas.id,
  contacts: [
    {
      id: contactId(51),
      firstName: "Friedrich",
      lastName: "Brandt",
      title: "Geschäftsführer",
      email: "f.brandt@brandt-soehne.example",
      phone: "+49 89 5550 3301",
    },
    {
      id: contactId(52),
      firstName: "Sabine",
      lastName: "Großmann",
      title: "Leiterin Werkstätten",
      email: "s.grossmann@brandt-soehne.example",
      phone: "+49 89 5550 3302",
    },
    {
      id: contactId(53),
      firstName: "Murat",
      lastName: "Yıldız",
      title: "IT-Leiter",
      email: "m.yildiz@brandt-soehne.example",
      phone: "+49 89 5550 3303",
    },
  ],
} as const satisfies Account;
