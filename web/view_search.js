import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { filters, under } from "./filters.js";
import { choices, dayWords } from "./words.js";

/** The snippet with its [found] words marked. */
function snippet(text) {
  return (text || "").split(/\[([^\]]*)\]/).map((piece, i) => (i % 2 ? h("mark", {}, piece) : piece));
}

function line(row) {
  return h("li", { class: "card", "data-at": row.id, tabindex: "-1" },
    h("h2", {}, h("a", { class: "evidence-link", href: "/story/" + (String(row.id).startsWith("s") ? row.id : "s" + row.id) }, row.headline || row.uri)),
    row.snippet && h("p", { class: "quote" }, snippet(row.snippet)),
    h("p", { class: "meta" }, [row.agency, dayWords(row.published) || "no date", row.kind].filter(Boolean).join(" · "),
      row.relation ? ` · ${row.relation.kind} of ` : "", row.relation && h("a", { href: "/story/" + row.relation.to }, row.relation.to)));
}

export async function draw(root, params) {
  const list = params.get("q") ? "search" : "stories";
  const { body, more } = await get(list, Object.fromEntries(params));
  root.append(filters([["q", "Words", "search"], ["since", "From", "date"], ["until", "Until", "date"], ["place", "Place", "text"], ["kind", "Kind of story", choices("kinds")]], params));
  const rows = body[list];
  if (rows.length === 0) root.append(empty("No story has these words. Try fewer, or ", h("a", { href: "/search" }, "show all"), "."));
  root.append(h("ul", { class: "cards" }, rows.map(line)), under(list, params, rows.length, more));
}
