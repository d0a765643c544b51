// A truce of the ledger: where it stands, and its board: one lane a party, one bar a state.
import { h } from "./dom.js";
import { evidencePath } from "./filters.js";
import { dayNumber, dayOf, dayWords, holderName, stateWords } from "./words.js";

const HOLDS = new Set(["in_effect", "extended", "halted", "confirmed"]);
const OVER = new Set(["none", "collapsed", "ended", "expired", "rejected", "fighting", "suspended", "denied"]);
const kindOf = (state) => (HOLDS.has(state) ? "holds" : OVER.has(state) ? "over" : "between");

const claimOf = (truce, id) => truce.assertions.find((claim) => claim.id === id);
const itemOf = (claim) => claim.id.split(".")[1];

/** One claim with its words and the way to them. */
export function claimLine(claim) {
  return h("li", {}, h("strong", {}, holderName(claim.holder)), ": ", stateWords(claim.state), claim.degree ? ` (${claim.degree})` : "",
    claim.polarity === "negative" ? " (denied)" : "", claim.modality !== "asserted" ? ` (${claim.modality})` : "", " ",
    h("q", {}, claim.quote), " ",
    h("span", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(claim.story_id, itemOf(claim)) }, "See it in the story"), " · published ", dayWords(claim.published) || "on a day unknown"));
}

/** What the parties say in common, in a word. */
export const overallWords = (view) => ({ agreed: "all say the same", contested: "contested", unknown: "unknown" })[view.overall] || view.overall;

/** A card: each party's latest state with the words for it. */
export function standing(truce, heading = "h2") {
  return h("li", { class: "card", "data-at": truce.id, tabindex: "-1" },
    h(heading, {}, h("a", { href: "/truces?truce=" + truce.id }, truce.name), " ", h("span", { class: "tag" }, overallWords(truce.view))),
    h("ul", {}, truce.view.by_party.map((party) => {
      const claim = claimOf(truce, party.assertions[party.assertions.length - 1]);
      return h("li", {}, h("strong", {}, holderName(party.actor.name)), ": ", stateWords(party.state), party.since ? ", since " + dayWords(party.since) : "",
        claim && [" ", h("q", {}, claim.quote), " ", h("a", { class: "evidence-link", href: evidencePath(claim.story_id, itemOf(claim)) }, "See it in the story")]);
    })));
}

/** The days that the board spans. */
function reach(truce) {
  const days = [truce.first, truce.last, ...truce.view.by_party.flatMap((party) => party.timeline.map((span) => span.since))].map(dayNumber).filter((day) => day !== null);
  const first = Math.min(...days), last = Math.max(...days);
  return { first, last: Math.max(last + 1, first + 2) };
}

/** Places an element on the board; set through the style object, which the page's policy allows. */
function place(element, left, right) {
  element.style.left = left + "%";
  if (right !== undefined) element.style.width = Math.max(right - left, 1.5) + "%";
  return element;
}

function axis({ first, last }) {
  const steps = Math.min(4, last - first), marks = [];
  for (let i = 0; i <= steps; i++) marks.push(Math.round(first + ((last - first) * i) / steps));
  return h("div", { class: "lane axis", "aria-hidden": "true" }, h("div"),
    h("div", { class: "track" }, marks.map((day) => place(h("span", {}, last - first > 300 ? dayWords(dayOf(day)).slice(4) : dayWords(dayOf(day)).slice(4, -5)), (100 * (day - first)) / (last - first)))));
}

/** States that a party took on one day are one bar, or all but the last would lie hidden below it. */
function byDay(timeline) {
  const out = [];
  for (const { since, state, assertions } of timeline) {
    const last = out.at(-1);
    if (last && last.since === since) {
      last.states.push(state);
      last.assertions = [...last.assertions, ...assertions];
    } else out.push({ since, states: [state], assertions });
  }
  return out;
}

function lane(truce, party, days, show) {
  const scale = (day) => (100 * (day - days.first)) / (days.last - days.first);
  const spans = byDay(party.timeline), bars = spans.map((span, i) => {
    const from = dayNumber(span.since) ?? days.first;
    const next = spans[i + 1], until = next ? dayNumber(next.since) ?? days.last : days.last;
    const since = span.since ? "since " + dayWords(span.since) : "since a day unknown", words = span.states.map(stateWords).join(", then ");
    const bar = h("button", { type: "button", class: "span " + kindOf(span.states.at(-1)), "aria-pressed": "false", title: `${words}, ${since}`,
      "aria-label": `${holderName(party.actor.name)}: ${words}, ${since}. Show the words`,
      onclick: () => show(bar, `${holderName(party.actor.name)}: ${words}, ${since}`, span.assertions) },
      stateWords(span.states.at(-1)), span.states.length > 1 && ` +${span.states.length - 1}`);
    return place(bar, Math.min(97, scale(from)), scale(Math.max(until, from)));
  });
  return h("div", { class: "lane" }, h("h3", {}, holderName(party.actor.name)), h("div", { class: "track" }, bars));
}

/** Violations that somebody alleges, by day. */
function violations(truce, days, show) {
  const byDay = new Map();
  for (const claim of truce.assertions) {
    const day = dayNumber((claim.valid && claim.valid.from) || claim.asserted || claim.published);
    if (claim.state !== "violation" || day === null) continue;
    const at = Math.min(days.last, Math.max(days.first, day));
    byDay.set(at, [...(byDay.get(at) || []), claim.id]);
  }
  if (byDay.size === 0) return null;
  const flags = [...byDay].map(([day, ids]) => {
    const told = `${ids.length} alleged, ${dayWords(dayOf(day))}`;
    const flag = h("button", { type: "button", class: "flag", "aria-pressed": "false", "aria-label": `${told}. Show the words`, onclick: () => show(flag, "Alleged violations: " + told, ids) }, "⚑ " + ids.length);
    return place(flag, Math.min(97, Math.max(3, (100 * (day - days.first)) / (days.last - days.first))));
  });
  return h("div", { class: "lane" }, h("h3", {}, "Alleged violations"), h("div", { class: "track" }, flags));
}

/** The board; a press on a bar lays out its evidence below. */
export function board(truce) {
  const days = reach(truce), evidence = h("div", { class: "evidence", "aria-live": "polite" });
  const show = (button, title, ids) => {
    for (const other of root.querySelectorAll("[aria-pressed=true]")) other.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", "true");
    evidence.replaceChildren(h("h3", {}, title), h("ul", {}, ids.map((id) => claimOf(truce, id)).filter(Boolean).map(claimLine)));
  };
  const root = h("div", { class: "board" }, axis(days), truce.view.by_party.map((party) => lane(truce, party, days, show)), violations(truce, days, show));
  return h("div", {}, root, h("p", { class: "meta" }, "Full edge: the truce holds. Broken edge: it is over. Dotted edge: in between. +1: took another state on the same day before. Press a bar to read the words that say so."), evidence);
}
