import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { differences } from "./difference.js";
import { cueWords, dayWords } from "./words.js";

const KINDS = { identical: "the same text", syndicated: "a copy", abridged: "a shortened copy", update: "an update", correction: "a correction", withdrawal: "a withdrawal", wrapup: "a wrap-up" };

/** Unchanged stretches are cut to their ends, so that what changed is seen. */
function shortened(text) {
  const words = text.split(/(?<=\s)/);
  return words.length > 40 ? words.slice(0, 14).join("") + " […] " + words.slice(-14).join("") : text;
}

function wordChanges(before, after) {
  const runs = differences(before.text, after.text);
  if (runs.every(([kind]) => kind === " ")) return h("p", {}, "Word for word the same.");
  return h("p", { class: "diff" }, runs.map(([kind, text]) => (kind === "+" ? h("ins", {}, text) : kind === "-" ? h("del", {}, text) : shortened(text))));
}

const told = (record) => new Map(record.statements.map((s) => {
  const named = (ref) => ref && ((record.actors.find((one) => one.id === ref.actor) || {}).name || ref.text);
  const who = [s.speaker, ...(s.with || [])].map(named).filter(Boolean).join(" and ") || "someone";
  return [`${who} ${s.content.text}`.toLowerCase().replace(/\W+/g, " "), { who, cue: cueWords(s.cue.class), words: s.content.text }];
}));

/** Who is newly said to have said what, and what is gone. */
function claimChanges(before, after) {
  const [old, now] = [told(before), told(after)];
  const list = (from, other, tag, sign) => [...from].filter(([key]) => !other.has(key)).map(([, claim]) => h("li", {}, h(tag, {}, `${sign} ${claim.who} (${claim.cue}): “${claim.words}”`)));
  const changes = [...list(now, old, "ins", "+"), ...list(old, now, "del", "−")];
  return changes.length ? h("ul", {}, changes) : h("p", {}, "The same statements.");
}

async function rung(row, before, records) {
  const id = "s" + row.id;
  const head = [h("h2", {}, h("a", { href: "/story/" + id }, row.headline || row.uri)),
    h("p", { class: "meta" }, [row.agency, dayWords(row.published) || "no date", row.kind].filter(Boolean).join(" · "), row.relation ? ` · ${KINDS[row.relation] || row.relation} of s${row.relation_to} (${row.relation_why})` : "")];
  if (!before) return h("li", { class: "card", "data-at": id, tabindex: "-1" }, head, h("p", {}, "The first that the ledger has."));
  return h("li", { class: "card", "data-at": id, tabindex: "-1" }, head, h("h3", {}, "What changed in the claims"), claimChanges(await records(before.id), await records(row.id)),
    h("details", {}, h("summary", {}, "What changed in the words"), wordChanges(before, row)));
}

export async function draw(root, params) {
  const story = params.get("story");
  if (!story) {
    const { body } = await get("stories", { kind: "update", limit: 50 });
    root.append(body.stories.length ? h("ul", {}, body.stories.map((row) => h("li", {}, h("a", { href: "/versions?story=" + row.id }, row.headline || row.uri), " ", h("span", { class: "meta" }, dayWords(row.published))))) : empty("No story of this ledger is an update of another."));
    return;
  }
  const { body } = await get(`stories/${story}/versions`), rows = body.versions;
  const read = new Map(), records = (id) => read.get(id) || read.set(id, get("stories/s" + id).then((answer) => answer.body)).get(id);
  if (rows.length < 2) root.append(empty("The ledger has one version of ", h("a", { href: "/story/" + story }, "this story"), "."));
  root.append(h("p", { class: "under" }, h("span", {}, `${rows.length} in order of publication`), h("span", {}, h("a", { href: `/api/v1/stories/${story}/versions` }, "JSON"), " or ", h("a", { href: `/api/v1/stories/${story}/versions.csv` }, "CSV"))));
  root.append(h("ol", { class: "cards" }, await Promise.all(rows.map((row, i) => rung(row, rows[i - 1], records)))));
}
