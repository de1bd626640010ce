import { accountId, contactId } from "../ids";
import type { Account } from "../types";
import { users } from "../users";

export const huarui = {
  id: accountId(3),
  name: "华锐重工装备集团有限公司",
  industry: "Machinery",
  phone: "+86 21 5555 6100",
  website: "https://www.huarui-heavy.example",
  billingCity: "上海",
  ownerId: users.xinyi.id,
  contacts: [
    {
      id: contactId(21),
      firstName: "建国",
      lastName: "李",
      title: "信息中心主任",
      email: "li.jianguo@huarui-heavy.example",
      phone: "+86 21 5555 6101",
    },
    {
      id: contactId(22),
      firstName: "敏",
      lastName: "陈",
      title: "采购部副经理",
      email: "chen.min@huarui-heavy.example",
      phone: "+86 21 5555 6102",
    },
    {
      id: contactId(23),
      firstName: "志远",
      lastName: "王",
      title: "ERP 项目经理",
      email: "wang.zhiyuan@huarui-heavy.example",
      phone: "+86 21 5555 6103",
    },
    {
      id: contactId(24),
      firstName: "丽华",
      lastName: "欧阳",
      title: "财务共享中心总监",
      email: "ouyang.lihua@huarui-heavy.example",
      phone: "+86 21 5555 6104",
    },
    {
      id: contactId(25),
      firstName: "Stefan",
      lastName: "Krüger",
      title: "外部顾问 (Krüger Consulting)",
      email: "stefan@krueger-consulting.example",
      phone: "+49 711 5550 88",
    },
  ],
} as const satisfies Account;
