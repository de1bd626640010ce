import { accountId, contactId } from "../ids"
import type { Account } from "../types"
import { users } from "../users"

export const meridian = {
  id: accountId(4),
  name: "Meridian Trust Bank, N.A.",
  industry: "Banking",
  phone: "+1 212 555 0170",
  website: "https://www.meridian-trust.example",
  billingCity: "New York",
  ownerId: users.daniel.id,
  contacts: [
    { id: contactId(31), firstName: "Alicia", lastName: "Fernandez-Ruiz", title: "SVP Core Banking", email: "alicia.fernandez@meridian-trust.example", phone: "+1 212 555 0171" },
    { id: contactId(32), firstName: "Gordon", lastName: "McAllister", title: "Head of Ledger Operations", email: "gordon.mcallister@meridian-trust.example", phone: "+1 212 555 0172" },
    { id: contactId(33), firstName: "Yuki", lastName: "Tanabe", title: "Principal Architect", email: "yuki.tanabe@meridian-trust.example", phone: "+1 212 555 0173" },
    { id: contactId(34), firstName: "Samuel", lastName: "Adeyemi", title: "Director, Vendor Risk", email: "samuel.adeyemi@meridian-trust.example", phone: "+1 212 555 0174" },
    { id: contactId(35), firstName: "Charlotte", lastName: "Whitcombe", title: "Procurement Lead, Technology", email: "charlotte.whitcombe@meridian-trust.example", phone: "+1 212 555 0175" },
    { id: contactId(36), firstName: "Rahul", lastName: "Deshpande", title: "Release Train Engineer", email: "rahul.deshpande@meridian-trust.example", phone: "+1 212 555 0176" },
    { id: contactId(37), firstName: "Nora", lastName: "Quist", title: "Internal Audit Manager", email: "nora.quist@meridian-trust.example", phone: "+1 212 555 0177" },
    { id: contactId(38), firstName: "Peter", lastName: "Novak", title: "Branch Systems Owner", email: "peter.novak@meridian-trust.example", phone: "+1 212 555 0178" },
    { id: contactId(39), firstName: "", lastName: "Prakash", title: "Data Migration Specialist", email: "prakash@meridian-trust.example", phone: "+1 212 555 0179" }
  ]
} as const satisfies Account
