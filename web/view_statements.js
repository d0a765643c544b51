import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { evidencePath, filters, under } from "./filters.js";
import { choices, cueWords, dayWords } from "./words.js";

function line(row) {
  const words = row.kind === "direct" ? h("q", {}, row.content) : h("span", { class: "quote" }, row.content);
  return h("li", { class: "card said", "data-at": `${row.story}.${row.id}`, tabindex: "-1" },
    h("p", {}, h("a", { href: `/statements?who=${encodeURIComponent(row.speaker || "")}` }, row.speaker || "someone"),
      row.role || row.country ? h("span", { class: "meta" }, ", ", [row.role, row.country].filter(Boolean).join(", ")) : "", " ",
      h("span", { class: "tag" }, cueWords(row.cue_class), row.kind === "indirect" ? ", paraphrased" : row.kind === "mixed" ? ", partly quoted" : ""), " ", words),
    h("p", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(row.story, row.id) }, "See it in the story"), " · published ", dayWords(row.published) || "on a day unknown",
      row.channel ? ` · ${row.channel}` : ""));
}

/** Rows that were said on one day stand under one heading. */
function byDay(rows) {
  const out = [];
  let day = null, list = null;
  for (const row of rows) {
    if (row.said !== day || !list) {
      day = row.said;
      list = h("ul", { class: "cards" });
      out.push(h("h2", { class: "day" }, dayWords(day) || "On a day unknown"), list);
    }
    list.append(line(row));
  }
  return out;
}

export async function draw(root, params) {
  const { body, more } = await get("statements", Object.fromEntries(params));
  root.append(filters([["who", "Speaker", "text"], ["about", "Words said", "text"], ["kind", "Kind", choices("cues")], ["place", "Place", "text"],
    ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.statements.length === 0) root.append(empty("Nobody said such a thing here. ", h("a", { href: "/statements" }, "Show all"), ", or try a part of the name."));
  root.append(...byDay(body.statements), under("statements", params, body.statements.length, more));
}
