// Items one after the other, judged from the keyboard; what was judged can be taken away as gold sheets (docs/sheets.md).
import { empty, h } from "./dom.js";
import { canWrite, get, keepVerdict, query, verdicts } from "./api.js";
import { evidencePath } from "./filters.js";
import { cueWords, dayWords } from "./words.js";

const SIZE = 200;
const KEYS = { a: "accept", r: "reject", c: "correct" };

function shown(row, kept) {
  return [h("p", {}, h("strong", {}, row.speaker || "someone"), " ", h("span", { class: "tag" }, `${cueWords(row.cue_class)}, ${row.kind}`), " ", h("q", {}, row.content)),
    h("p", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(row.story, row.id) }, "See it in the story"), " · published ", dayWords(row.published) || "on a day unknown", kept ? ` · judged: ${kept.verdict}` : "")];
}

/** What was accepted or corrected, as sheets that `./dev score` reads: one a story. */
async function sheets(rows, kept) {
  const byStory = new Map();
  for (const row of rows) {
    const verdict = kept[`${row.story}.${row.id}`];
    if (!verdict || verdict.verdict === "reject") continue;
    byStory.set(row.story, [...(byStory.get(row.story) || []), { speaker: [verdict.verdict === "correct" && verdict.note ? verdict.note : row.speaker || ""], kind: row.kind, content: row.content }]);
  }
  return Promise.all([...byStory].map(async ([story, statements]) => {
    const { body } = await get("stories/s" + story);
    return { story: "s" + story, published: body.story.published.value, text: body.text, exhaustive: [], statements };
  }));
}

function save(name, value) {
  const link = h("a", { download: name, href: URL.createObjectURL(new Blob([JSON.stringify(value, null, 1)], { type: "application/json" })) });
  link.click();
  URL.revokeObjectURL(link.href);
}

export async function draw(root, params) {
  const [{ body }, kept] = await Promise.all([get("statements", { ...Object.fromEntries(params), limit: SIZE }), verdicts("statement")]);
  const rows = body.statements, name = (row) => `${row.story}.${row.id}`;
  if (rows.length === 0) return root.append(empty("There is nothing to judge. ", h("a", { href: "/statements" }, "See who said what")));
  if (!canWrite()) return root.append(empty("This room is read-only: verdicts are kept where it is started without --read-only."));
  let at = Math.max(0, rows.findIndex((row) => !kept[name(row)]));
  const card = h("div", { class: "card said", tabindex: "-1", "aria-live": "polite" }), progress = h("p", { class: "progress" });
  const note = h("input", { type: "text", id: "note", maxlength: 2000 });
  const show = () => {
    card.replaceChildren(...shown(rows[at], kept[name(rows[at])]));
    note.value = (kept[name(rows[at])] || {}).note || "";
    progress.textContent = `${at + 1} of ${rows.length}, ${rows.filter((row) => kept[name(row)]).length} judged`;
  };
  const move = (by) => {
    at = Math.min(rows.length - 1, Math.max(0, at + by));
    show();
  };
  const judge = async (verdict) => {
    if (verdict === "correct" && !note.value) return note.focus();
    try {
      await keepVerdict("statement", name(rows[at]), verdict, note.value);
      kept[name(rows[at])] = { verdict, note: note.value };
      move(1);
    } catch (error) {
      progress.textContent = error.message;
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (KEYS[event.key]) judge(KEYS[event.key]);
    else if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
    else return;
    event.preventDefault();
  });
  root.append(progress, card,
    h("div", { class: "verdict", role: "group", "aria-label": "Your verdict" },
      Object.entries(KEYS).map(([key, verdict]) => h("button", { type: "button", class: "quiet", onclick: () => judge(verdict) }, verdict[0].toUpperCase() + verdict.slice(1), " ", h("kbd", {}, key))),
      h("button", { type: "button", class: "quiet", onclick: () => move(-1) }, "Before ", h("kbd", {}, "k")), h("button", { type: "button", class: "quiet", onclick: () => move(1) }, "Next ", h("kbd", {}, "j"))),
    h("p", {}, h("label", { for: "note" }, "The right speaker, or a note (for a correction)"), note),
    h("p", { class: "under" }, h("span", {}, h("button", { type: "button", class: "quiet", onclick: async () => save("sheets.json", await sheets(rows, kept)) }, "Save as gold sheets")),
      h("a", { href: "/api/v1/verdicts.csv" + query({ kind: "statement" }) }, "Verdicts as CSV")));
  show();
}
