import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { evidencePath, filters, under } from "./filters.js";
import { choices, cueWords, dayWords } from "./words.js";

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

export async function draw(root, params) {
  const { body, more } = await get("statements", Object.fromEntries(params));
  root.append(filters([["who", "Speaker", "text"], ["about", "Words said", "text"], ["kind", "Kind", choices("cues")], ["place", "Place", "text"],
    ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.statements.length === 0) root.append(empty("Nobody said such a thing here. ", h("a", { href: "/statements" }, "Show all"), ", or try a part of the name."));
  root.append(...byDay(body.statements), under("statements", params, body.statements.length, more));
}
