// Elements out of plain values. Texts become text nodes, never HTML: nothing that a story says can run or hide here.

const SVG = "http://www.w3.org/2000/svg";

function filled(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(4).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** h("a", {href: "/truces"}, "Truces"); null and false among the children are left out. */
export function h(tag, props = {}, ...children) {
  return filled(document.createElement(tag), props, children);
}

/** The same for a drawing. */
export function svg(tag, props = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

/** What stands where there is nothing, and what to do about it. */
export function empty(...children) {
  return h("p", { class: "empty" }, children);
}

/** What went wrong, in the server's words. */
export function failure(error) {
  return h("p", { class: "wrong", role: "alert" }, h("strong", {}, error.message), error.advice ? " " + error.advice : "");
}

const ROWS_SHOWN = 60;

/** A table: columns are [heading, row -> cell, "n" for numbers or "d" for days]. A long one is unrolled by a button. */
export function table(caption, columns, rows) {
  const head = columns.map(([name, , kind]) => h("th", { scope: "col", class: kind }, name));
  const line = (row) => h("tr", {}, columns.map(([, cell, kind]) => h("td", { class: kind }, cell(row) ?? "")));
  const body = h("tbody", {}, rows.slice(0, ROWS_SHOWN).map(line)), rest = rows.slice(ROWS_SHOWN);
  const more = rest.length > 0 && h("button", { type: "button", class: "quiet", onclick: () => {
    const lines = rest.map(line);
    body.append(...lines);
    more.remove();
    lines[0].querySelector("a")?.focus();
  } }, `Show ${rest.length.toLocaleString("en")} more rows`);
  return h("div", {}, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, head)), body)), more);
}

// A picture that may be wider than a narrow screen and is then moved under its caption; `begin` is the part shown first, 0 (left) to 1.
export function figure(label, begin, picture, caption) {
  const view = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, picture);
  requestAnimationFrame(() => { view.scrollLeft = (view.scrollWidth - view.clientWidth) * begin; });
  return h("figure", {}, view, h("figcaption", { class: "meta" }, caption));
}
