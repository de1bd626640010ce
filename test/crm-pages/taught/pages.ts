import { records, type TaughtRecord, text } from "./records";

/** One kind of page that the picker is tried on: how its addresses and its markup are made. */
export interface TaughtPage {
  name: string;
  path(record: TaughtRecord): string;
  html(record: TaughtRecord): string;
}

const page = (title: string, body: string, script = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title></head><body>
<nav><a href="/home/1">Home</a><a href="/deals/list">Deals</a></nav>${body}<script>${script}</script></body></html>`;

/** A table of labels and values, contacts in a second one; rows that are empty are left out. */
const tables: TaughtPage = {
  name: "tables",
  path: ({ id }) => `/tables/deal/${id}`,
  html: (record) => {
    const row = (label: string, value: string | null) =>
      value === null ? "" : `<tr><td class="labelCol">${label}</td><td class="dataCol">${value}</td></tr>`;
    return page(
      `${record.name} - Deal desk`,
      `<main><h1>Deal</h1><table class="detailList"><tbody>
${row("Deal name", text(record.name))}
${row("Company", `<a href="/companies/${record.accountId}">${text(record.account)}</a>`)}
${row("Value", record.amount)}${row("Expected close", record.closeDate)}${row("Phase", record.stage)}
${row("Owner", "Jon Berg")}</tbody></table>
<section id="people"><h2>People</h2><table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody>
${record.people.map(({ id, name, role }) => `<tr><td><a href="/people/${id}">${text(name)}</a></td><td>${role}</td></tr>`).join("")}
</tbody></table></section></main>`,
    );
  },
};

/** A definition list. */
const definitions: TaughtPage = {
  name: "definitions",
  path: ({ id }) => `/dl/app?view=deal&record=${id}`,
  html: (record) => {
    const pair = (label: string, value: string | null) =>
      value === null ? "" : `<dt>${label}</dt><dd>${text(value)}</dd>`;
    return page(
      "Deal desk",
      `<main><article><header><h2>${text(record.name)}</h2></header><dl>${pair("Title", record.name)}
${pair("Customer", record.account)}${pair("Sum", record.amount)}${pair("Due", record.closeDate)}${pair("Step", record.stage)}</dl>
<div class="contact-list"><h3>Contacts</h3><ul>${record.people
        .map(
          ({ id, name, role }) =>
            `<li><a href="/dl/contact/${id}">${text(name)}</a> <span>${role}</span></li>`,
        )
        .join("")}</ul></div></article></main>`,
    );
  },
};

/** Values live in controls whose ids are made anew on every load. */
const forms: TaughtPage = {
  name: "forms",
  path: ({ id }) => `/forms/#/opportunity/${id}`,
  html: (record) => {
    let made = Number(record.id) % 97;
    const control = (label: string, value: string | null) => {
      made += 13;
      const id = `field-${made}-${record.id}`;
      return value === null
        ? ""
        : `<div class="row"><label for="${id}">${label}</label><input id="${id}" value="${text(value)}" ${label === "Close date" ? "readonly" : ""}></div>`;
    };
    const stages = ["Prospecting", "Qualification", "Proposal", "Negotiation"];
    return page(
      "Deal desk",
      `<main><form><input type="hidden" value="secret"><input type="password" value="hunter2">
${control("Opportunity", record.name)}${control("Account name", record.account)}${control("Amount", record.amount)}
${control("Close date", record.closeDate)}<div class="row"><label for="stage-${record.id}">Stage</label>
<select id="stage-${record.id}">${stages.map((stage) => `<option ${stage === record.stage ? "selected" : ""}>${stage}</option>`).join("")}</select></div></form>
<div data-panel="stakeholders"><h4>Stakeholders</h4>${record.people
        .map(
          ({ id, name, role }) =>
            `<div role="listitem"><a href="/forms/#/person/${id}">${text(name)}</a><em>${role}</em></div>`,
        )
        .join("")}</div></main>`,
    );
  },
};

/** Bare pairs of span and p under classes that a build made up; nothing else tells what is what. */
const hashed: TaughtPage = {
  name: "hashed",
  path: ({ id }) => `/hashed/d/${id}/overview`,
  html: (record) => {
    const pair = (label: string, value: string | null) =>
      value === null
        ? ""
        : `<div class="css-1q${record.id.slice(-2)}z"><span class="css-9xk2f">${label}</span><p class="css-0aa7w">${text(value)}</p></div>`;
    return page(
      "Desk",
      `<div id="root"><div class="css-77x1"><div class="css-8b2q">${pair("Deal", record.name)}${pair("Client", record.account)}
${pair("Budget", record.amount)}${pair("Decision by", record.closeDate)}${pair("Status", record.stage)}</div>
<div class="css-5tt0"><h5>Who is involved</h5>${record.people
        .map(
          ({ id, name, role }) =>
            `<div class="css-3rv"><a href="/hashed/who/${id}">${text(name)}</a><small>${role}</small></div>`,
        )
        .join("")}</div></div></div>`,
    );
  },
};

/** Web components that keep everything in closed shadow roots. */
const components: TaughtPage = {
  name: "components",
  path: ({ id }) => `/wc/deals/${id}`,
  html: (record) => {
    const field = (name: string, label: string, value: string | null) =>
      value === null
        ? ""
        : `<desk-field name="${name}" label="${label}" value="${text(value)}"></desk-field>`;
    return page(
      `${record.name} | Components`,
      `<desk-record>${field("deal", "Deal name", record.name)}${field("client", "Account", record.account)}
${field("volume", "Amount", record.amount)}${field("due", "Close date", record.closeDate)}${field("phase", "Stage", record.stage)}
<desk-people>${record.people.map(({ id, name, role }) => `<a slot="p" href="/wc/people/${id}" title="${role}">${text(name)}</a>`).join("")}</desk-people></desk-record>`,
      `const define = (tag, draw) => customElements.define(tag, class extends HTMLElement {
  connectedCallback() { draw(this, this.attachShadow({ mode: "closed" })); } });
const add = (to, tag, words) => { const el = document.createElement(tag); el.textContent = words ?? ""; to.append(el); return el; };
define("desk-record", (host, root) => { const main = add(root, "main"); main.append(document.createElement("slot")); });
define("desk-field", (host, root) => { const row = add(root, "div"); add(row, "span", host.getAttribute("label")); add(row, "output", host.getAttribute("value")); });
define("desk-people", (host, root) => { add(root, "h3", "People");
  for (const link of [...host.querySelectorAll("a")]) { const item = add(root, "li"); item.append(link.cloneNode(true)); add(item, "small", link.title); link.remove(); } });`,
    );
  },
};

/** The record stands in a dialog over a board of other records that carry the same labels. */
const board: TaughtPage = {
  name: "board",
  path: ({ id }) => `/board/pipeline?deal=${id}`,
  html: (record) => {
    const cards = records
      .filter(({ id }) => id !== record.id)
      .map(
        (other) => `<div class="card-item"><h4>${text(other.name)} at ${text(other.account)}</h4>
<label>Amount <input value="${text(other.amount ?? "")}"></label><a href="/board/person/${other.people[0]?.id}">${text(other.people[0]?.name ?? "")}</a></div>`,
      );
    const labelled = (label: string, value: string | null) =>
      value === null
        ? ""
        : `<label>${label} <input name="${label.toLowerCase()}" value="${text(value)}"></label>`;
    return page(
      "Board",
      `<main class="board-view">${cards.join("")}</main>
<div role="dialog" aria-modal="true" aria-label="Deal"><h2 data-part="headline">${text(record.name)} at ${text(record.account)}</h2>
${labelled("Amount", record.amount)}${labelled("Closing", record.closeDate)}${labelled("Phase", record.stage)}
<section aria-label="Contacts"><h3>Contacts</h3><ul>${record.people
        .map(
          ({ id, name, role }) =>
            `<li><a href="/board/person/${id}">${text(name)}</a><span>${role}</span></li>`,
        )
        .join("")}</ul></section></div>`,
    );
  },
};

export const taughtPages: readonly TaughtPage[] = [tables, definitions, forms, hashed, components, board];

/** Values in a frame of the page's own site, the name in a component's open root beside it. */
export const framed: TaughtPage = {
  name: "framed",
  path: ({ id }) => `/framed/deals/${id}`,
  html: (record) => {
    const pair = (label: string, value: string | null) =>
      value === null ? "" : `<dt>${label}</dt><dd>${text(value)}</dd>`;
    const inside = `<!doctype html><dl>${pair("Customer", record.account)}${pair("Sum", record.amount)}${pair("Due", record.closeDate)}${pair("Step", record.stage)}</dl>
<section id="people-list"><h3>Contacts</h3><ul>${record.people
      .map(
        ({ id, name, role }) =>
          `<li><a href="/framed/contact/${id}">${text(name)}</a> <span>${role}</span></li>`,
      )
      .join("")}</ul></section>`;
    return page(
      `${record.name} · Framed desk`,
      `<desk-title data-name="${text(record.name)}"></desk-title><iframe width="600" height="400" srcdoc="${text(inside)}"></iframe>`,
      `customElements.define("desk-title", class extends HTMLElement { connectedCallback() {
  const root = this.attachShadow({ mode: "open" }); const label = document.createElement("span"); label.textContent = "Deal";
  const value = document.createElement("h2"); value.textContent = this.dataset.name; root.append(label, value); } });`,
    );
  },
};
