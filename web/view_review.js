// Items of a story one after the other, judged from the keyboard. A verdict keeps the item as an entry of a gold sheet
// (docs/sheets.md), as it is or as it was corrected: later readings of the story change nothing of what was judged.
import { empty, h } from "./dom.js";
import { canWrite, get, keepVerdict, query } from "./api.js";
import { PARTS, itemsOf, quoter } from "./sheet.js";
import { fieldsFor, entryFrom } from "./sheet_fields.js";
import { dayWords } from "./words.js";

const NEIGHBOURS = 200;
const KEYS = { a: "accept", r: "reject", c: "correct" };
const WORDS = { accept: "accepted", reject: "rejected", correct: "corrected" };

/** The sentences around the item's words, which are marked. */
function context(record, item, text) {
  return (item.both ? item.spans : item.spans.slice(0, 1)).map((span) => {
    const around = record.sentences.filter((s) => s.end > span.start && s.start < span.end);
    const start = Math.min(span.start, ...around.map((s) => s.start)), end = Math.max(span.end, ...around.map((s) => s.end));
    return h("p", { class: "quote" }, text.words({ start, end: span.start }), h("mark", {}, text.words(span)), text.words({ start: span.end, end }));
  });
}

const numberOf = (story) => story.replace(/^s/, "");
const kept = async (kind, story) => (await get("verdicts", { kind, story: numberOf(story), limit: 1000 })).body.verdicts;

/** Ways to the parts of the story and to the stories beside it. */
function ways(stories, story, part, params) {
  const here = stories.findIndex((row) => row.id === story), others = Object.fromEntries(params);
  const way = (change) => "/review" + query({ ...others, story, part, ...change });
  const beside = (row, words) => row && h("a", { href: way({ story: row.id }), title: row.headline || row.uri }, words);
  return h("nav", { class: "parts", "aria-label": "What is reviewed" },
    h("ul", {}, Object.entries(PARTS).map(([name, words]) => h("li", {}, h("a", { href: way({ part: name }), "aria-current": name === part && "page" }, words)))),
    h("p", { class: "meta" }, beside(stories[here - 1], "The story before"), here > 0 && here < stories.length - 1 && " · ", beside(stories[here + 1], "The next story")));
}

/** What is judged at the moment, and how far one has come. */
class Review {
  constructor(record, story, part, verdicts, complete) {
    Object.assign(this, { record, story, part, complete, text: quoter(record.text) });
    this.items = itemsOf(story, record, part, this.text);
    this.verdicts = new Map(verdicts.map((row) => [row.item, row.verdict]));
    this.at = Math.max(0, this.items.findIndex((item) => !this.verdictOf(item)));
  }
  get item() { return this.items[this.at]; }
  get judged() { return this.items.filter((item) => this.verdictOf(item)).length; }
  verdictOf(item) { return this.verdicts.get(item.names[0]); }

  /** Keeps the verdict on every entry of the item; `entry` is what stands in the fields. */
  async keep(verdict, entry) {
    const { item } = this, { text, nth, ...rest } = entry;
    for (const [i, own] of item.entries.entries()) {
      const name = item.names[i], other = verdict === "correct" ? { ...own, ...rest } : own;
      await keepVerdict("sheet." + this.part, name, verdict, JSON.stringify(i === 0 ? entry : other));
      this.verdicts.set(name, verdict);
    }
  }
}

function buttons(judge, move) {
  const press = (key, words, what) => h("button", { type: "button", class: "quiet", onclick: what }, words, " ", h("kbd", {}, key));
  return h("div", { class: "verdict", role: "group", "aria-label": "Your verdict" },
    Object.entries(KEYS).map(([key, verdict]) => press(key, verdict[0].toUpperCase() + verdict.slice(1), () => judge(verdict))), press("k", "Before", () => move(-1)), press("j", "Next", () => move(1)));
}

/** Says that no item of this part is missing: only then does the scorer count what is found beyond the sheet. */
function completeBox(review) {
  const told = h("span", { class: "meta", role: "status" });
  const box = h("input", { type: "checkbox", id: "complete", checked: review.complete, onchange: async () => {
    try {
      await keepVerdict("sheet.complete", `${review.story}:${review.part}`, box.checked ? "accept" : "reject", "");
      told.textContent = box.checked ? "Kept: nothing is missing here." : "Kept: something is missing here.";
    } catch (error) {
      told.textContent = error.message;
    }
  } });
  return h("p", { class: "complete" }, box, h("label", { for: "complete" }, "I have read the story, and none of these is missing"), told);
}

function panel(review) {
  const card = h("div", { class: "card said", tabindex: "-1", "data-at": "review", "aria-live": "polite" }), progress = h("p", { class: "progress" }), told = h("p", { class: "meta", role: "status" });
  const save = h("span", {}, h("a", { href: `/api/v1/stories/${review.story}/sheet`, download: review.story + ".json" }, "This story's gold sheet"), " · ", h("a", { href: "/api/v1/sheets.ndjson" }, "all sheets, one a line"));
  let form = null;
  const show = () => {
    const { item } = review, verdict = review.verdictOf(item);
    form = fieldsFor(review.part, item.entries[0], () => judge("correct"));
    card.replaceChildren(...context(review.record, item, review.text), form,
      h("p", { class: "meta" }, h("a", { class: "evidence-link", href: `/story/${review.story}` }, "The whole story"), item.entries.length > 1 ? ` · stands for ${item.entries.length} mentions` : "", verdict ? ` · ${WORDS[verdict]}` : ""));
    save.hidden = review.judged === 0;
    progress.textContent = `${review.at + 1} of ${review.items.length}, ${review.judged} judged`;
  };
  const move = (by) => {
    review.at = Math.min(review.items.length - 1, Math.max(0, review.at + by));
    show();
  };
  let busy = false;
  const judge = async (verdict) => {
    if (verdict === "correct" && !form.dataset.changed && !form.contains(document.activeElement)) return form.querySelector("input, select, textarea").focus();
    const { item } = review, entry = verdict === "correct" ? entryFrom(form, item, review.text) : item.entries[0];
    if (!entry) return (told.textContent = "These words do not stand in the story: quote it as it is.");
    if (busy) return;
    busy = true;
    try {
      await review.keep(verdict, entry);
      told.textContent = `${WORDS[verdict][0].toUpperCase()}${WORDS[verdict].slice(1)}.` + (review.judged === review.items.length ? " All of this part are judged." : "");
      card.focus();
      move(1);
    } catch (error) {
      told.textContent = error.message;
    }
    busy = false;
  };
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea, dialog") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (KEYS[event.key]) judge(KEYS[event.key]);
    else if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
    else return;
    event.preventDefault();
  });
  show();
  return h("div", {}, progress, card, buttons(judge, move), told, completeBox(review),
    h("p", { class: "under" }, save, h("a", { href: "/api/v1/verdicts.csv" }, "Verdicts as CSV")));
}

export async function draw(root, params) {
  const { who = "", since = "", until = "", place = "" } = Object.fromEntries(params);
  const stories = (await get("stories", { who, since, until, place, limit: NEIGHBOURS })).body.stories;
  const story = params.get("story") || (stories[0] && stories[0].id), part = PARTS[params.get("part")] ? params.get("part") : "statements";
  if (!story) return root.append(empty("There is no story to review. Add some: ", h("code", {}, "truceline add LEDGER FILES"), "."));
  const record = (await get("stories/" + story)).body, head = record.story.headline;
  root.append(h("h2", {}, h("a", { href: "/story/" + story }, (head && head.text) || "A story without a headline"), " ", h("span", { class: "meta" }, dayWords(record.story.published.value))), ways(stories, story, part, params));
  if (!canWrite()) return root.append(empty("This room is read-only: verdicts are kept where it is started without --read-only."));
  const [verdicts, complete] = await Promise.all([kept("sheet." + part, story), kept("sheet.complete", story)]);
  const review = new Review(record, story, part, verdicts, complete.some((row) => row.item === `${story}:${part}` && row.verdict === "accept"));
  root.append(review.items.length ? panel(review) : h("div", {}, empty("The program finds none of these in the story."), completeBox(review)));
}
