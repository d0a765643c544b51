import { empty, h } from "./dom.js";
import { get, query } from "./api.js";
import { evidencePath, filters, monthEnd, under } from "./filters.js";
import { choices, cueWords, dayWords, eventWords } from "./words.js";

function line(row) {
  const words = row.kind === "direct" ? h("q", {}, row.content) : h("span", { class: "quote" }, row.content);
  const earlier = row.said && row.said !== row.published ? ` · said ${dayWords(row.said)}` : "";
  return h("li", { class: "card said", "data-at": `${row.story}.${row.id}`, tabindex: "-1" },
    h("p", {}, h("a", { href: `/statements?who=${encodeURIComponent(row.speaker || "")}` }, row.speaker || "someone"),
      row.role || row.country ? h("span", { class: "meta" }, ", ", [row.role, row.country].filter(Boolean).join(", ")) : "", " ",
      h("span", { class: "tag" }, cueWords(row.cue_class), row.kind === "indirect" ? ", paraphrased" : row.kind === "mixed" ? ", partly quoted" : ""), " ", words),
    h("p", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(row.story, row.id) }, "See it in the story"), earlier,
      row.channel ? ` · ${row.channel}` : ""));
}

/** The list runs by the day of publication: what was told on one day stands under one heading. */
function byDay(rows) {
  const out = [];
  let day = null, list = null;
  for (const row of rows) {
    if (row.published !== day || !list) {
      day = row.published;
      list = h("ul", { class: "cards" });
      out.push(h("h2", { class: "day" }, day ? "Published " + dayWords(day) : "Published on a day unknown"), list);
    }
    list.append(line(row));
  }
  return out;
}

const LATEST = 2000;  // statements that the server counts
const subjectWords = (subject) => (subject === "truce" ? "truces" : eventWords(subject));

/** How the statements spread over subjects and months; each is a link that narrows them. */
function spread(rows, params) {
  const { offset, ...all } = Object.fromEntries(params);
  const own = (facet) => rows.filter((row) => row.facet === facet && row.statements > 0);
  const link = (row, narrowed, words) => h("li", {}, h("a", { href: "/statements" + query({ ...all, ...narrowed }) }, words), ` ${row.statements.toLocaleString("en")}`);
  const months = own("month").reverse(), most = Math.max(...months.map((row) => row.statements));
  const latest = own("month").reduce((sum, row) => sum + row.statements, 0) >= LATEST && " (the latest 2,000)";
  return h("nav", { class: "facets", "aria-label": "By subject and month" },
    own("subject").length > 0 && h("div", {}, h("h2", {}, "By subject", latest), h("ul", {}, own("subject").sort((a, b) => b.statements - a.statements).map((row) => link(row, { subject: row.value }, subjectWords(row.value))))),
    months.length > 1 && h("div", {}, h("h2", {}, "Over time", latest), h("ul", { class: "months" }, months.map((row) => {
      const bar = h("span", { class: "bar-of", "aria-hidden": "true" });
      bar.style.height = `${Math.max(2, (36 * row.statements) / most)}px`;
      return h("li", {}, bar, h("a", { href: "/statements" + query({ ...all, since: row.value + "-01", until: monthEnd(row.value) }) }, row.value), h("span", {}, row.statements.toLocaleString("en")));
    }))));
}

export async function draw(root, params) {
  const { body, more } = await get("statements", Object.fromEntries(params));
  root.append(filters([["who", "Speaker", "text"], ["about", "Words said", "text"], ["subject", "Subject", [["truce", "truces"], ...choices("events")]], ["kind", "Kind", choices("cues")], ["place", "Place", "text"],
    ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.statements.length === 0) root.append(empty("Nobody said such a thing here. ", h("a", { href: "/statements" }, "Show all"), ", or try a part of the name."));
  const place = h("div");
  if ([...params.keys()].some((key) => key !== "offset")) get("subjects", Object.fromEntries(params)).then((answer) => place.append(spread(answer.body.subjects, params)), () => {});
  root.append(place, ...byDay(body.statements), under("statements", params, body.statements.length, more));
}
