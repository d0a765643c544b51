// Tells that the ledger has grown while the page is open, and lets the reader decide when to look.
import { h } from "./dom.js";

export function watchLedger() {
  let before = null;
  const source = new EventSource("/api/v1/events-stream");
  source.addEventListener("ledger", (event) => {
    const row = (JSON.parse(event.data).counts || [])[0];
    if (!row) return;
    if (before !== null && row.stories !== before) tell(row.stories - before);
    if (before === null) before = row.stories;
  });
  addEventListener("pagehide", () => source.close());
}

function tell(added) {
  let note = document.querySelector(".news");
  if (!note) document.body.append((note = h("div", { class: "news", role: "status" })));
  note.replaceChildren(`${added} more ${added === 1 ? "story" : "stories"} in the ledger. `, h("a", { href: location.href }, "Look again"));
}
