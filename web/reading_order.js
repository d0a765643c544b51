// A story's items by their kind, as the page comes, or one after the other as the text has them.
import { h } from "./dom.js";
import { query } from "./api.js";

// Times, places and actors have no one place in the text: they stay lists of their own.
const MOVED = ".item.said, .item.done, .item.count, .item.truce, .item.clash";

/** Adds the button; `at` tells where an item's words begin. The order stands in the address. */
export function inReadingOrder(tools, at) {
  const aside = document.getElementById("found"), items = [...aside.querySelectorAll(MOVED)], homes = items.map((item) => item.parentNode);
  if (items.length === 0) return;
  const list = h("ul"), section = h("section", { "aria-labelledby": "h-order", hidden: true }, h("h2", { id: "h-order" }, "In reading order"), list);
  const sections = new Set(homes.map((home) => home.closest("section")));
  aside.prepend(section);
  const button = h("button", { type: "button", class: "quiet", "aria-pressed": "false", onclick: () => {
    set(button.getAttribute("aria-pressed") !== "true");
    history.replaceState(null, "", location.pathname + query({ order: section.hidden ? "" : "reading" }) + location.hash);
  } }, "In reading order");
  const set = (on) => {
    button.setAttribute("aria-pressed", String(on));
    section.hidden = !on;
    for (const own of sections) own.hidden = on;
    if (on) list.append(...[...items].sort((a, b) => at(a) - at(b)));
    else items.forEach((item, i) => homes[i].append(item));
  };
  tools.append(button);
  if (new URLSearchParams(location.search).get("order") === "reading") set(true);
}
