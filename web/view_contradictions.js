import { empty, h } from "./dom.js";
import { get, verdicts } from "./api.js";
import { clashCard } from "./clash.js";
import { filters, under } from "./filters.js";
import { choices } from "./words.js";

const SIZE = 20;

export async function draw(root, params) {
  const asked = { limit: SIZE, ...Object.fromEntries(params) };
  const [{ body, more }, kept] = await Promise.all([get("contradictions", asked), verdicts("contradiction")]);
  root.append(filters([["who", "Whose claim", "text"], ["about", "Words", "text"], ["kind", "Kind", choices("contradictions")],
    ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.contradictions.length === 0) root.append(empty("No two claims clash here. ", h("a", { href: "/contradictions" }, "Show all"), ", or add stories from other sources: truceline add LEDGER FILES."));
  root.append(h("ul", { class: "cards" }, body.contradictions.map((clash) => clashCard(clash, kept[clash.id] || null))),
    under("contradictions", params, body.contradictions.length, more, SIZE));
}
