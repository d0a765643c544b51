import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { evidencePath, filters, under } from "./filters.js";
import { choices, dayWords, factWords, holderName, stateWords } from "./words.js";

// States in which somebody says no: that there is no truce, that it was refused, that a claim about it is untrue.
const NO = "none,denied,rejected";

function line(row) {
  return h("li", { class: "card said", "data-at": `${row.story}.${row.id}`, tabindex: "-1" },
    h("p", {}, h("strong", {}, holderName(row.holder)), " ", h("span", { class: "tag" }, stateWords(row.state)), " ", row.degree && `(${row.degree}) `,
      h("q", {}, row.quote), row.polarity === "negative" || row.modality !== "asserted" ? ` (${factWords(row.polarity, row.modality)})` : ""),
    h("p", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(row.story, row.id) }, "See it in the story"), " · of ", h("a", { href: "/truces?truce=t" + row.truce }, row.truce_name),
      " · published ", dayWords(row.published) || "on a day unknown"));
}

export async function draw(root, params) {
  const { body, more } = await get("claims", Object.fromEntries(params));
  root.append(filters([["kind", "What is claimed", [[NO, "denials of any kind"], ...choices("states")]], ["who", "Who says so", "text"], ["about", "Words", "text"], ["place", "Place", "text"],
    ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.claims.length === 0) root.append(empty("Nobody claims that here. ", h("a", { href: "/claims" }, "Show all claims about truces"), "."));
  root.append(h("ul", { class: "cards" }, body.claims.map(line)), under("claims", params, body.claims.length, more));
}
