// A form that narrows a list. It is a plain GET form, so that what is chosen stands in the address: a permalink.
import { h } from "./dom.js";
import { query } from "./api.js";

/** fields: [name, label, type or [[value, words], ...]]. */
export function filters(fields, params) {
  const form = h("form", { class: "filters", method: "get", role: "search", "aria-label": "Narrow the list" },
    fields.map(([name, label, type]) => {
      const id = "f-" + name, value = params.get(name) || "";
      const field = Array.isArray(type)
        ? h("select", { id, name }, h("option", { value: "" }, "any"), type.map(([key, words]) => h("option", { value: key, selected: key === value }, words)))
        : h("input", { id, name, type, value });
      return h("div", {}, h("label", { for: id }, label), field);
    }),
    h("button", {}, "Show"),
    [...params.keys()].length > 0 && h("a", { href: location.pathname }, "Show all"));
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
  return form;
}

/** "JSON or CSV": a list as programs have it. */
export function twins(list, params = {}) {
  return [h("a", { href: `/api/v1/${list}${query(params)}` }, "JSON"), " or ", h("a", { href: `/api/v1/${list}.csv${query({ ...params, offset: "" })}` }, "CSV")];
}

/** The same data for programs, and the way to the next page. */
export function under(list, params, rows, more, size = 50) {
  const all = Object.fromEntries(params), offset = +(params.get("offset") || 0);
  const page = (to) => location.pathname + query({ ...all, offset: to || "" });
  const told = rows === 0 ? "Nothing" : `${(offset + 1).toLocaleString("en")} to ${(offset + rows).toLocaleString("en")}`;
  return h("nav", { class: "under", "aria-label": "Pages and data" },
    h("span", {}, told, offset > 0 && [" · ", h("a", { href: page(Math.max(0, offset - size)), rel: "prev" }, "before")],
      more && [" · ", h("a", { href: page(offset + size), rel: "next" }, "more")]),
    h("span", {}, "This list as ", twins(list, all)));
}

/** The last day of a month: "2026-02-28" for "2026-02". */
export function monthEnd(month) {
  return new Date(Date.UTC(+month.slice(0, 4), +month.slice(5, 7), 0)).toISOString().slice(0, 10);
}

/** /story/s7#at-q3: the words of an item in its story. */
export function evidencePath(story, item) {
  const id = String(story).startsWith("s") ? story : "s" + story;
  return `/story/${id}${item ? "#at-" + item : ""}`;
}
