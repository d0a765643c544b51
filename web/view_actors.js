import { empty, h, table } from "./dom.js";
import { get } from "./api.js";
import { filters, under } from "./filters.js";

const KINDS = ["person", "office", "government", "military", "armed_group", "party", "igo", "ngo", "company", "media", "people"];
const who = (row) => "?who=" + encodeURIComponent(row.name);

const COLUMNS = [["Name", (row) => h("a", { href: "/statements" + who(row) }, row.name)], ["What", (row) => (row.role || row.kind || "").replaceAll("_", " ")],
  ["Country", (row) => row.country], ["CAMEO", (row) => row.cameo],
  ["Stories", (row) => row.stories.toLocaleString("en"), "n"], ["Statements", (row) => row.statements.toLocaleString("en"), "n"],
  ["More", (row) => [h("a", { href: "/numbers" + who(row) }, "numbers"), " · ", h("a", { href: "/contradictions" + who(row) }, "clashes")]]];

export async function draw(root, params) {
  const { body, more } = await get("actors", Object.fromEntries(params));
  root.append(filters([["who", "Name, country or code", "text"], ["about", "Office", "text"], ["kind", "Kind", KINDS.map((kind) => [kind, kind.replaceAll("_", " ")])]], params));
  root.append(body.actors.length ? table("Actors", COLUMNS, body.actors) : empty("No such actor. ", h("a", { href: "/actors" }, "Show all"), ", or try a part of the name."),
    under("actors", params, body.actors.length, more));
}
