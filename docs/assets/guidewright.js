// Progressive enhancement: every page is complete without this script.
// Tables in `.gw-table` get a filter and sorting, checklists remember their ticks, dates get an age.
(() => {
  "use strict";

  // Columns that get a select where they hold at least two values; a cell may hold several, divided by ", ".
  const FACETS = ["Status", "Type", "Owner", "Services", "Required"];
  const collator = new Intl.Collator("en", { numeric: true });
  let tables = [];

  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const words = (element) => element.textContent.trim().replace(/\s+/g, " ");
  // "✅ Active" is "Active" in a select and in an address.
  const values = (cell) => words(cell).split(", ").map((value) => value.replace(/^[^\p{L}\p{N}#]+/u, "")).filter(Boolean);

  function enhance(box, index) {
    const table = box.querySelector("table");
    const heads = [...table.tHead.rows[0].cells];
    const names = heads.map(words);
    const rows = [...table.tBodies[0].rows];
    // Keys of a second table on a page are its own: `status-2`.
    const key = (name) => name.toLowerCase().replaceAll(" ", "-") + (index ? `-${index + 1}` : "");

    // Rows become cards on a phone, by CSS that would take the roles away from some readers.
    table.setAttribute("role", "table");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      for (const cell of row.cells) {
        cell.setAttribute("role", cell.tagName === "TH" ? "columnheader" : "cell");
        if (cell.tagName === "TD") cell.dataset.label = names[cell.cellIndex];
      }
    }

    const bar = make("div", { className: "gw-bar" });
    bar.setAttribute("role", "search");
    bar.setAttribute("aria-label", index ? `Filter of table ${index + 1}` : "Filter of the table");
    const text = make("input", { type: "search", placeholder: "Filter", autocomplete: "off" });
    text.setAttribute("aria-label", "Filter by any text");
    const reset = make("button", { type: "button", textContent: "Reset" });
    const count = make("p", { className: "gw-count" });
    count.setAttribute("role", "status");

    const facets = [];
    names.forEach((name, column) => {
      if (!FACETS.includes(name)) return;
      const all = [...new Set(rows.flatMap((row) => values(row.cells[column])))].sort(collator.compare);
      if (all.length < 2) return;
      const select = make("select");
      select.setAttribute("aria-label", name);
      select.append(make("option", { value: "", textContent: name }));
      select.append(...all.map((value) => make("option", { value })));
      facets.push({ name, column, select });
    });

    heads.forEach((head, column) => {
      const button = make("button", { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        sort(now === "descending" ? -1 : column, now === "ascending");
        remember("pushState");
      });
    });

    const says = (row, wanted) => wanted.every((word) => row.textContent.toLowerCase().includes(word));
    const has = (row, facet, value) => !value || values(row.cells[facet.column]).includes(value);

    function filter() {
      const wanted = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      const found = rows.filter((row) => says(row, wanted));
      for (const row of rows) row.hidden = !(found.includes(row) && facets.every((facet) => has(row, facet, facet.select.value)));
      for (const facet of facets) {
        const others = facets.filter((other) => other !== facet);
        const left = found.filter((row) => others.every((other) => has(row, other, other.select.value)));
        for (const option of [...facet.select.options].slice(1)) {
          option.textContent = `${option.value} (${left.filter((row) => has(row, facet, option.value)).length})`;
        }
      }
      count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length}`;
    }

    // Column -1 is the order of the page.
    function sort(column, descending) {
      const sorted = [...rows];
      if (column >= 0) sorted.sort((one, two) => collator.compare(words(one.cells[column]), words(two.cells[column])));
      if (column >= 0 && descending) sorted.reverse();
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      if (sorted.some((row, at) => row !== table.tBodies[0].rows[at])) table.tBodies[0].append(...sorted);
    }

    function remember(how) {
      const url = new URL(location.href);
      const set = (name, value) => (value ? url.searchParams.set(key(name), value) : url.searchParams.delete(key(name)));
      const sorted = heads.findIndex((head) => head.hasAttribute("aria-sort"));
      set("filter", text.value.trim());
      for (const { name, select } of facets) set(name, select.value);
      set("sort", sorted < 0 ? "" : names[sorted].toLowerCase());
      set("order", sorted >= 0 && heads[sorted].getAttribute("aria-sort") === "descending" ? "descending" : "");
      if (url.href !== location.href) history[how](history.state, "", url);
    }

    function recall() {
      const state = new URLSearchParams(location.search);
      text.value = state.get(key("filter")) ?? "";
      for (const { name, select } of facets) {
        select.value = state.get(key(name)) ?? "";
        // What the address says and the table does not hold.
        if (select.selectedIndex < 0) select.value = "";
      }
      sort(names.findIndex((name) => name.toLowerCase() === state.get(key("sort"))), state.get(key("order")) === "descending");
      filter();
    }

    text.addEventListener("input", () => { filter(); remember("replaceState"); });
    for (const { select } of facets) select.addEventListener("change", () => { filter(); remember("pushState"); });
    reset.addEventListener("click", () => {
      for (const field of [text, ...facets.map(({ select }) => select)]) field.value = "";
      sort(-1, false);
      filter();
      remember("pushState");
      text.focus();
    });

    const line = make("div", { className: "gw-selects" });
    line.append(...facets.map(({ select }) => select), count);
    const first = make("div", { className: "gw-text" });
    first.append(text, reset);
    bar.append(first, line);
    recall();
    box.prepend(bar);
    tables.push(recall);
  }

  // Kept per page and text of the item; the second of two equal ones is another item.
  function checklists() {
    const name = `guidewright:${location.pathname}`;
    let ticked = {};
    try { ticked = JSON.parse(localStorage.getItem(name)) ?? {}; } catch { /* No storage, or not ours: nothing is ticked. */ }
    const times = {};
    for (const item of document.querySelectorAll(".task-list-item")) {
      const box = item.querySelector("input[type=checkbox]");
      const own = item.cloneNode(true);
      own.querySelectorAll("ul, ol").forEach((list) => list.remove());
      const label = words(own);
      times[label] = (times[label] ?? 0) + 1;
      const key = times[label] > 1 ? `${label} (${times[label]})` : label;
      box.setAttribute("aria-label", label);
      if (key in ticked) box.checked = ticked[key];
      box.addEventListener("change", () => {
        ticked[key] = box.checked;
        try { localStorage.setItem(name, JSON.stringify(ticked)); } catch { /* No storage: ticks last as long as the page. */ }
      });
    }
  }

  function ages() {
    const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
    for (const time of document.querySelectorAll(".gw-card time")) {
      const days = Math.floor((Date.now() - Date.parse(time.dateTime)) / 86_400_000);
      const age = days < 60 ? relative.format(-days, "day")
        : days < 730 ? relative.format(-Math.round(days / 30.44), "month")
        : relative.format(-Math.round(days / 365.25), "year");
      time.after(make("span", { className: "gw-age", textContent: age }));
    }
  }

  // What the theme makes as a page is shown, and leaves to the mouse or without a name.
  function mend() {
    // A landmark for each copy button.
    for (const nav of document.querySelectorAll(".md-code__nav")) nav.setAttribute("role", "none");
    for (const frame of document.querySelectorAll(".md-typeset__scrollwrap")) {
      if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
      else frame.removeAttribute("tabindex");
    }
    // The theme lets a keyboard scroll code only once it was seen, and not on every device.
    for (const code of document.querySelectorAll("pre > code")) if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
  }

  // Measuring makes the browser lay out the page: once a frame is enough.
  let planned = 0;
  const mendSoon = () => { planned ||= requestAnimationFrame(() => { planned = 0; mend(); }); };

  // To the theme's search each word is the beginning of one, and none must be there: the "is" of an error text finds every
  // "Issue". Of several words each is taken whole here (`^1` is lunr's weight of a word); one alone stays a beginning.
  if (window.Worker) {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...rest) {
      const { type, data } = message ?? {};
      const several = type === 2 && typeof data === "string" && /[^\w-]/.test(data.trim()) && !/["+*~^]/.test(data);
      const whole = several && data.trim().split(/\s+/).map((word) => `${word.replace(/^-+/, "")}^1`).join(" ");
      postMessage.call(this, several ? { type, data: whole } : message, ...rest);
    };
  }

  // The search covers a phone and holds the page still; let go, the page is where it was, and not at the hit that was tapped.
  let held;
  new MutationObserver(() => {
    if (document.body.hasAttribute("data-md-scrolllock")) held = location.href;
    else if (held && held !== location.href) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }).observe(document.body, { attributeFilter: ["data-md-scrolllock"] });

  let shown;
  function start() {
    // Emitted again for anchors of the same page.
    const content = document.querySelector(".md-content__inner");
    if (content === shown) return;
    shown = content;
    tables = [];
    document.querySelectorAll(".gw-table:has(table)").forEach(enhance);
    checklists();
    ages();
    mendSoon();
    new MutationObserver(mendSoon).observe(content, { childList: true, subtree: true });
  }

  addEventListener("resize", mendSoon);
  addEventListener("popstate", () => tables.forEach((recall) => recall()));
  // The theme's stream of documents, which instant navigation feeds.
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
