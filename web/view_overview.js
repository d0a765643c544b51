import { empty, h } from "./dom.js";
import { get } from "./api.js";
import { clashCard } from "./clash.js";
import { twins } from "./filters.js";
import { standing } from "./truce.js";
import { dayWords } from "./words.js";

const COUNTS = [["stories", "/search"], ["statements", "/statements"], ["truces", "/truces"], ["contradictions", "/contradictions"], ["actors", "/actors"]];

// What a newcomer wants to know, in their words, and where it stands.
const QUESTIONS = [["What does each side say of the truce?", "/truces"], ["Who denies it?", "/claims?kind=none,denied,rejected"], ["Who contradicts whom?", "/contradictions"], ["What happened, and who is blamed?", "/incidents"], ["Who counts how many dead?", "/numbers"]];

/** A heading, and the same list for programs beside it. */
const heading = (words, list, params) => h("div", { class: "under head" }, h("h2", {}, words), h("span", {}, twins(list, params)));

function storyLine(story) {
  return h("li", {}, h("a", { href: "/story/" + story.id }, story.headline || story.uri), " ",
    h("span", { class: "meta" }, [story.agency, dayWords(story.published)].filter(Boolean).join(", ")));
}

export async function draw(root) {
  const [counts, truces, clashes, stories] = await Promise.all([get("counts"), get("truces", { limit: 3, claims: "latest" }), get("contradictions", { limit: 3 }), get("stories", { limit: 6 })]);
  const all = counts.body.counts[0];
  if (all.stories === 0) return root.append(empty("This ledger is empty. Fill it with ", h("code", {}, "truceline add LEDGER FILES"), "."));
  root.append(
    h("ul", { class: "counts" }, COUNTS.map(([name, path]) => h("li", {}, h("a", { href: path }, h("b", {}, all[name].toLocaleString("en")), h("span", {}, name)))),
      h("li", {}, h("b", {}, all.first ? `${dayWords(all.first)} – ${dayWords(all.last)}` : "no dates"), h("span", {}, "published"))),
    h("form", { class: "filters", action: "/search", role: "search" }, h("div", { class: "wide" }, h("label", { for: "q" }, "Find in the stories"), h("input", { id: "q", name: "q", type: "search" })), h("button", {}, "Search")),
    h("ul", { class: "questions" }, QUESTIONS.map(([words, path]) => h("li", {}, h("a", { href: path }, words)))),
    heading("What stands with the latest truces", "truces", { limit: 3 }),
    truces.body.truces.length ? h("ul", { class: "cards" }, truces.body.truces.map((truce) => standing(truce, "h3"))) : empty("No story speaks of a truce yet."),
    heading("The latest claims that clash", "contradictions", { limit: 3 }),
    clashes.body.contradictions.length ? h("ul", { class: "cards" }, clashes.body.contradictions.map((clash) => clashCard(clash))) : empty("No two claims clash."),
    heading("The latest stories", "stories", { limit: 6 }), h("ul", {}, stories.body.stories.map(storyLine)),
    h("p", { class: "under" }, h("span", {}, "The counts as ", twins("counts"))));
}
