// Every page's start: fills the view that the frame names, and makes the keyboard work.
import { failure, h } from "./dom.js";
import { installKeys } from "./keys.js";
import { watchLedger } from "./news.js";

const view = document.getElementById("view");
const story = document.querySelector("[data-story]");
const drop = document.getElementById("drop");

async function fill() {
  installKeys();
  if (drop) (await import("./drop.js")).install(drop);
  if (story) await (await import("./cards.js")).install(story);
  if (!view) return;
  try {
    const [{ draw }, { loadWords }] = await Promise.all([import(`./view_${view.dataset.view}.js`), import("./words.js")]);
    await loadWords();
    const params = new URLSearchParams(location.search);
    const drawn = h("div");
    await draw(drawn, params);
    view.replaceChildren(drawn);
  } catch (error) {
    view.replaceChildren(failure(error));
    if (!error.advice) console.error(error);
  }
  if (view.hasAttribute("data-ledger")) watchLedger();
}

await fill();
document.documentElement.dataset.ready = "";  // what tests and pictures wait for
