import { empty, h } from "./dom.js";
import { get, query } from "./api.js";
import { filters, monthEnd, under } from "./filters.js";
import { choices, dayWords, kindWords } from "./words.js";

/** The snippet with its [found] words marked. */
function snippet(text) {
  return (text || "").split(/\[([^\]]*)\]/).map((piece, i) => (i % 2 ? h("mark", {}, piece) : piece));
}

function line(row) {
  return h("li", { class: "card", "data-at": row.id, tabindex: "-1" },
    h("h2", {}, h("a", { class: "evidence-link", href: "/story/" + (String(row.id).startsWith("s") ? row.id : "s" + row.id) }, row.headline || row.uri)),
    row.snippet && h("p", { class: "quote" }, snippet(row.snippet)),
    h("p", { class: "meta" }, [row.agency, dayWords(row.published) || "no date", kindWords(row.kind)].filter(Boolean).join(" · "),
      row.relation ? ` · ${row.relation.kind} of ` : "", row.relation && h("a", { href: "/story/" + row.relation.to }, row.relation.to)));
}

// What a facet narrows, and its name.
const FACETS = { place: ["By place", (value) => ({ place: value })], agency: ["By agency", (value) => ({ who: value })], kind: ["By kind of story", (value) => ({ kind: value })],
  month: ["By month", (value) => ({ since: value + "-01", until: monthEnd(value) })] };

/** Places, agencies, kinds and months, each value a link that narrows what is found. */
function facets(rows, params) {
  const { offset, ...all } = Object.fromEntries(params);
  return h("nav", { class: "facets", "aria-label": "Narrow by" }, Object.entries(FACETS).map(([facet, [title, narrowed]]) => {
    const own = rows.filter((row) => row.facet === facet && row.value);
    return own.length > 1 && h("div", {}, h("h2", {}, title), h("ul", {}, own.map(({ value, stories }) =>
      h("li", {}, h("a", { href: "/search" + query({ ...all, ...narrowed(value) }) }, facet === "kind" ? kindWords(value) : value), ` ${stories.toLocaleString("en")}`))));
  }));
}

export async function draw(root, params) {
  const list = params.get("q") ? "search" : "stories";
  const { body, more } = await get(list, Object.fromEntries(params));
  // Counting all that is found takes longer than finding the first: nobody waits for it.
  const spread = h("div");
  get("facets", Object.fromEntries(params)).then((answer) => spread.append(facets(answer.body.facets, params)), () => {});
  root.append(filters([["q", "Words", "search"], ["since", "From", "date"], ["until", "Until", "date"], ["who", "Agency", "text"], ["place", "Place", "text"], ["kind", "Kind of story", choices("kinds")]], params));
  const rows = body[list];
  if (rows.length === 0) root.append(empty("No story has these words. Try fewer, or ", h("a", { href: "/search" }, "show all"), "."));
  root.append(spread, h("ul", { class: "cards" }, rows.map(line)), under(list, params, rows.length, more));
}
