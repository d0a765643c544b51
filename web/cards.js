// A story's cards: what the program has on an item, in words, and a citation to copy. The page reads without it.
import { h } from "./dom.js";
import { get } from "./api.js";
import { inReadingOrder } from "./reading_order.js";
import { clashWords, cueWords, dayWords, eventWords, factWords, loadWords, quotedWords, stateWords } from "./words.js";

const PARTS = { q: "statements", e: "events", n: "quantities", d: "times", p: "places", a: "actors", c: "contradictions" };
let record = null;

const byId = (list, id) => (list || []).find((one) => one.id === id);
const actor = (id) => (byId(record.actors, id) || {}).name;
const actors = (ids) => (ids || []).map(actor).filter(Boolean).join(", ");
const place = (id) => {
  const one = byId(record.places, id);
  return one && [one.part, one.name, one.country].filter(Boolean).join(", ");
};
const slice = (start, end) => [...record.text].slice(start, end).join("");

/** What "Friday" in the sentences of the words was taken for, and from which day it was counted. */
function resolved(start, end) {
  const around = record.sentences.filter((s) => s.end > start && s.start < end), published = record.story.published.value;
  const told = record.times.filter((time) => around.some((s) => time.start >= s.start && time.end <= s.end) && time.type !== "DURATION")
    .map((time) => `“${time.text}” is ${dayWords(time.value) || "a day unknown"}`).join("; ");
  return told && published ? `${told}, counted from ${dayWords(published)}` : told;
}

/** How the day of an item is known. */
const BASIS = { clause: "told beside it", report: "the day of the report", sentence: "told in the sentence", paragraph: "told in the paragraph", statement: "the day of the statement" };
const basis = (item) => (item.setting && item.setting.time_basis ? BASIS[item.setting.time_basis] || item.setting.time_basis : "");
const withBasis = (words, item) => (words && basis(item) ? `${words} (${basis(item)})` : words);

function range(time) {
  if (!time || (!time.from && !time.to)) return "";
  return time.from === time.to ? dayWords(time.from) : `${dayWords(time.from) || "?"} to ${dayWords(time.to) || "?"}`;
}

const chain = (via) => (via || []).map((relay) => actor(relay.actor || relay) || relay.text).filter(Boolean).join(" → ");

const named = (ref) => ref && (actor(ref.actor) || ref.text);
const together = (s) => [s.speaker, ...(s.with || [])].map(named).filter(Boolean).join(" and ");

function ofStatement(s) {
  return [["Who", together(s)], ["For", actor(s.acting_for)], ["How", `${cueWords(s.cue.class)} (“${s.cue.text}”), ${quotedWords(s.kind)}`], ["To", s.addressee && (actor(s.addressee.actor || s.addressee) || s.addressee.text)],
    ["Where", [s.channel, place(s.place)].filter(Boolean).join(", ")], ["When", s.time && withBasis(dayWords(s.time), s)], ["Resolved", resolved(s.cue.start, s.cue.end)], ["Passed on by", chain(s.via)], ["Inside of", s.within && "statement " + s.within], ["Rule", s.rule]];
}

function ofEvent(e) {
  const said = byId(record.statements, e.attributed_to);
  return [["Who", actors(e.actor) || "no one named"], ["What", [eventWords(e.type), e.mode, ...(e.context || [])].filter(Boolean).join(", ")], ["To whom", actors(e.recipient)], ["Where", place(e.place)], ["When", range(e.time) || withBasis(range(e.setting), e)],
    ["Resolved", resolved(e.start, e.end)], ["According to", said ? together(said) || "someone" : "the report itself"],
    ["Told as", [factWords(e.polarity, e.modality).replace("told as ", ""), e.historical ? "of the past" : ""].filter(Boolean).join(", ")], ["Code", e.cameo && `CAMEO ${e.cameo}, ${e.quad_class || ""}`], ["Rule", e.rule], ["Confidence", e.confidence]];
}

function ofAssertion(x) {
  return [["Who", actor(x.holder && x.holder.actor) || (x.holder && x.holder.text)], ["Says", stateWords(x.state)], ["Extent", x.degree], ["Of", x.valid && range({ from: x.valid.from, to: x.valid.to })], ["Said on", x.asserted && dayWords(x.asserted)], ["Resolved", resolved(x.start, x.end)],
    ["Of whom", actors(x.parties)], ["Passed on by", chain(x.via)], ["Told as", factWords(x.polarity, x.modality).replace("told as ", "")], ["Rule", x.rule]];
}

function facts(id) {
  if (id[0] === "x") return ofAssertion(record.truces.flatMap((truce) => truce.assertions).find((one) => one.id === id) || {});
  const index = +id.slice(1) - 1, list = record[PARTS[id[0]]] || [], one = byId(list, id) || list[index];
  if (!one) return [];
  if (id[0] === "q") return ofStatement(one);
  if (id[0] === "e") return ofEvent(one);
  if (id[0] === "c") return [["What", clashWords(one.kind)], ["Noted by", one.noted_by && "statement " + one.noted_by], ["Rule", one.rule]];
  if (id[0] === "n") return [["Of what", one.measure], ["Least", one.min], ["Most", one.max], ["Bound", one.bound && one.bound.replaceAll("_", " ")], ["Rule", one.rule]];
  if (id[0] === "d") return [["Type", one.type], ["Value", one.value], ["Counted from", record.story.published.value && `published ${dayWords(record.story.published.value)} (${record.story.published.basis})`], ["Rule", one.rule]];
  if (id[0] === "p") return [["GeoNames", one.geonames], ["Kind", one.feature], ["At", one.lat !== null && one.lat !== undefined ? `${one.lat}, ${one.lon}` : ""]];
  if (id[0] === "a") return [["Kind", one.kind], ["Codes", one.codes && [one.codes.cameo && "CAMEO " + one.codes.cameo, one.codes.plover && "PLOVER " + one.codes.plover, one.codes.wikidata].filter(Boolean).join(", ")], ["Called", [...new Set(one.mentions.map((m) => m.text))].join(", ")]];
  return [];
}

const MOST_REPORTS = 500;
const many = (n, one, more) => `${n.toLocaleString("en")} ${n === 1 ? one : more}`;

/** The stories that have the words of a statement or claim, or that tell of such an event of that day and those parties. */
async function found(item) {
  const id = item.dataset.items;
  if (id[0] === "e") {
    const e = byId(record.events, id), when = e.time.from ? e.time : e.setting || {};
    if (!when.from || e.actor.length === 0) return null;
    const { body } = await get("events", { kind: e.type, who: actor(e.actor[0]), since: when.from, until: when.to || when.from, limit: MOST_REPORTS });
    return { rows: [...new Map(body.events.map((row) => [row.story, row])).values()], what: `tell of such an event by ${actor(e.actor[0])} on those days` };
  }
  const words = (quoted(item).match(/[\p{L}\p{N}]+/gu) || []).slice(0, 16);
  if (!"qx".includes(id[0]) || words.length < 3) return null;
  const { body } = await get("search", { q: `"${words.join(" ")}"`, limit: MOST_REPORTS });
  return { rows: body.search, what: "have these words" };
}

/** How many reports there are of an item in the ledger, and of how many origins: copies and updates of one story are one. */
async function reports(item, place) {
  if (!location.pathname.startsWith("/story/s")) return;
  const told = await found(item);
  if (!told || told.rows.length === 0) return;
  const origins = new Set(told.rows.map((row) => row.group ?? row.story ?? row.id)).size, n = told.rows.length;
  place.append(h("dt", {}, "Reports"), h("dd", {}, `${many(n, "story", "stories")}${n === MOST_REPORTS ? " or more" : ""} of the ledger ${n === 1 ? told.what.replace(/^have/, "has").replace(/^tell/, "tells") : told.what}, of ${many(origins, "independent origin", "independent origins")}`));
}

/** Where an item's words stand. */
function spanOf(item) {
  const id = item.dataset.items;
  const list = id[0] === "x" ? record.truces.flatMap((truce) => truce.assertions) : record[PARTS[id[0]]] || [];
  const one = byId(list, id) || list[+id.slice(1) - 1] || {};
  return one.content || one.a || (one.mentions ? one.mentions[0] : one);
}

const quoted = (item) => {
  const { start, end } = spanOf(item);
  return slice(start, end);
};

/** “The words.” Headline, agency, date, characters 54–120. http://… */
function citation(item) {
  const at = spanOf(item), id = item.dataset.items, head = record.story.headline;
  return `“${slice(at.start, at.end)}” ${[head && head.text, record.story.source.agency, record.story.published.value].filter(Boolean).join(", ")}, characters ${at.start}–${at.end}. ${location.origin}${location.pathname}#at-${id}`;
}

function copyButton(item) {
  const told = h("span", { role: "status" });
  const button = h("button", { type: "button", class: "quiet", onclick: async () => {
    await navigator.clipboard.writeText(citation(item));
    told.textContent = " Copied";
  } }, "Copy as citation");
  return [button, told];
}

/** Opens or closes what is known of an item. */
function toggle(item, button) {
  const open = item.querySelector(".more");
  button.setAttribute("aria-expanded", String(!open));
  if (open) return open.remove();
  const rows = facts(item.dataset.items).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const list = h("dl", {}, rows.map(([name, value]) => [h("dt", {}, name), h("dd", {}, String(value))]));
  item.append(h("div", { class: "more" }, list, copyButton(item)));
  reports(item, list).catch(() => {});
}

export async function install(tools) {
  const [answer] = await Promise.all([get("stories/" + tools.dataset.story), loadWords()]);
  record = answer.body;
  for (const item of document.querySelectorAll(".item")) {
    item.dataset.at = item.id;
    item.tabIndex = -1;
    const button = h("button", { type: "button", class: "quiet more-button", "aria-expanded": "false", "aria-label": "More on this", onclick: () => toggle(item, button) }, "…");
    item.querySelector(".spot").before(button);  // first, so that it floats beside the first line
  }
  inReadingOrder(tools, (item) => spanOf(item).start);
  // Pressing a marked word leads to its card; "e" on a card leads back to its words.
  const lit = decodeURIComponent(location.hash.slice(1));
  const shown = lit.startsWith("at-") ? document.querySelector(`main [data-items~="${CSS.escape(lit.slice(3))}"]`) : lit && document.getElementById(lit);
  if (shown) {
    shown.scrollIntoView({ block: "center" });
    shown.focus({ preventScroll: true });
    // Of the items that these words belong to, only the one that was asked for is marked.
    (document.getElementById(lit.replace("at-", "")) || shown).dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  }
}
