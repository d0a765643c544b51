// The keyboard: the same keys on every page, told by "?".
import { h } from "./dom.js";

const KEYS = [
  ["/", "Search, or filter what is listed"],
  ["j, k", "The next or the one before"],
  ["e", "The words that say so"],
  ["Enter", "Open what is marked"],
  ["g then o, t, c, i, s, n, m, a, f, r", "Overview, truces, contradictions, incidents, who said what, numbers, map, actors, find a story, review"],
  ["Escape", "Close, or let go"],
  ["?", "These keys"],
];
const PLACES = { o: "/", t: "/truces", c: "/contradictions", i: "/incidents", s: "/statements", n: "/numbers", m: "/map", a: "/actors", f: "/search", r: "/review" };

function keyList() {
  return h("dialog", { "aria-labelledby": "keys-title" },
    h("h2", { id: "keys-title" }, "Keys"),
    h("dl", {}, KEYS.map(([key, what]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, what)])),
    h("form", { method: "dialog" }, h("button", {}, "Close")));
}

const listed = () => [...document.querySelectorAll("[data-at]")].filter((item) => item.offsetParent !== null);

/** Moves the focus to the item `by` steps from the one that has it. */
function step(by) {
  const items = listed();
  if (items.length === 0) return;
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[Math.min(items.length - 1, Math.max(0, here < 0 ? 0 : here + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

/** Follows the first link of the item that has the focus to its evidence. */
function openEvidence() {
  const item = document.activeElement.closest("[data-at]");
  const link = item && item.querySelector("a.evidence-link, a.spot");
  if (link) link.click();
}

const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

export function installKeys() {
  const dialog = keyList();
  document.body.append(dialog);
  const button = document.getElementById("keys");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  }
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (dialog.open) return;
    const key = event.key;
    if (going && PLACES[key] && document.querySelector(`.bar a[href="${PLACES[key]}"]`)) location.assign(PLACES[key]);
    going = key === "g";
    if (key === "?") dialog.showModal();
    else if (key === "/") {
      const field = document.querySelector("[data-search], .filters input, #text");
      if (field) field.focus();
      else location.assign("/search");
    } else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
    else if (key === "e") openEvidence();
    else return;
    event.preventDefault();
  });
}
