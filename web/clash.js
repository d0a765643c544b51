// Two claims that cannot both hold, side by side, and what a person makes of it.
import { h } from "./dom.js";
import { canWrite, keepVerdict } from "./api.js";
import { evidencePath } from "./filters.js";
import { marked } from "./difference.js";
import { clashWords, dayWords, holderName } from "./words.js";

const VERDICTS = [["holds", "They clash"], ["does not hold", "They do not"], ["unclear", "Unclear"]];

function side(claim, words) {
  const ref = /^[qxe]\d+$/.test(claim.ref || "") ? claim.ref : "";
  return h("div", { class: "claim" },
    h("p", {}, h("strong", {}, holderName(claim.holder))),
    h("p", {}, h("q", {}, words)),
    h("p", { class: "meta" }, h("a", { class: "evidence-link", href: evidencePath(claim.story_id, ref) }, "See it in the story"),
      " · ", claim.agency ? claim.agency + ", " : "", dayWords(claim.published) || "no date"));
}

/** On how many legs the two stand. */
function sources(clash) {
  if (clash.a.story_id === clash.b.story_id) return "Both stand in one story.";
  if (clash.a.group && clash.a.group === clash.b.group) return "The stories are versions of one report.";
  if (clash.a.agency && clash.a.agency === clash.b.agency) return `Two stories of one agency.`;
  return "Two stories of independent origin.";
}

/** A side answers for its ministers as a speaker does for himself. */
function sameVoice(clash) {
  if (!clash.same_speaker) return "";
  return holderName(clash.a.holder) === holderName(clash.b.holder) ? " The same speaker." : " The same side.";
}

/** Buttons that keep a verdict on an item; `known` is the one kept before. */
export function verdictBar(kind, item, known, options = VERDICTS) {
  const note = h("input", { type: "text", "aria-label": "Note", placeholder: "Note", maxlength: 2000, value: known ? known.note : "" });
  const told = h("span", { role: "status" }, known ? `Kept ${known.added.slice(0, 10)}` : "");
  const buttons = options.map(([value, words]) => h("button", {
    type: "button", class: "quiet", "data-verdict": value, "aria-pressed": String(Boolean(known) && known.verdict === value),
    onclick: async (event) => {
      try {
        await keepVerdict(kind, item, value, note.value);
        for (const button of buttons) button.setAttribute("aria-pressed", String(button === event.target));
        told.textContent = "Kept";
      } catch (error) {
        told.textContent = error.message;
      }
    },
  }, words));
  if (!canWrite()) return known ? h("p", { class: "meta" }, `Verdict: ${known.verdict}. ${known.note || ""}`) : null;
  return h("div", { class: "verdict", role: "group", "aria-label": "Your verdict" }, h("span", {}, "Your verdict:"), buttons, note, told);
}

/** One card; `verdict` is what was kept, null for none, undefined to leave the verdict out. */
export function clashCard(clash, verdict) {
  const [left, right] = marked(clash.a.quote || "", clash.b.quote || "");
  return h("li", { class: "card clash", "data-at": clash.id, tabindex: "-1", id: clash.id },
    h("h2", {}, clashWords(clash.kind), " ", h("span", { class: "tag", title: "rule of the program" }, clash.rule)),
    h("div", { class: "two" }, side(clash.a, left), side(clash.b, right)),
    h("p", {}, clash.explanation),
    h("p", { class: "meta" }, sources(clash), sameVoice(clash), ` Confidence ${clash.confidence.toFixed(2)}.`,
      " ", h("a", { href: "/contradictions#" + clash.id }, "Link")),
    verdict !== undefined && verdictBar("contradiction", clash.id, verdict));
}
