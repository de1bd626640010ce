import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const aoba = {
  id: accountId(5),
  name: "株式会社青葉製作所",
  industry: "Manufacturing",
  phone: "+81 22 555 0110",
  website: "https://www.aoba-seisakusho.example",
  billingCity: "仙台市",
  ownerId: users.haruka.id,
  contacts: [
    {
      id: contactId(41),
      firstName: "健一",
      lastName: "佐藤",
      title: "生産本部長",
      email: "k.sato@aoba-seisakusho.example",
      phone: "+81 22 555 0111",
    },
    {
      id: contactId(42),
      firstName: "美咲",
      lastName: "高橋",
      title: "生産管理部 課長",
      email: "m.takahashi@aoba-seisakusho.example",
      phone: "+81 22 555 0112",
    },
    {
      id: contactId(43),
      firstName: "拓也",
      lastName: "渡邉",
      title: "情報システム部 主任",
      email: "t.watanabe@aoba-seisakusho.example",
      phone: "+81 22 555 0113",
    },
    {
      id: contactId(44),
      firstName: "恵",
      lastName: "小野寺",
      title: "経理部長",
      email: "m.onodera@aoba-seisakusho.example",
      phone: "+81 22 555 0114",
    },
  ],
} as const satisfies Account;
