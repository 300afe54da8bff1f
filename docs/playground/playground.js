// The page of the playground: a form, what was found in its text, and nothing that leaves the browser.
import { STRINGS } from "./strings.js";

const language = document.documentElement.lang === "id" ? "id" : "en";
const words = STRINGS[language];
const QUIET = 300; // milliseconds without typing before the text is read
const LONG_LINK = 8000; // characters

// The classes that give a kind its colour, those of Document.to_html.
const classesOf = (kind) => (["money", "date"].includes(kind) ? `idnews-${kind}` : `idnews-entity idnews-${kind}`);

// An element with its attributes and children; text is always text, never HTML.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

const text = make("textarea", { id: "pg-text", rows: 10, lang: "id", spellcheck: "false" });
const reference = make("input", { id: "pg-reference", type: "date", "aria-describedby": "pg-reference-help" });
const run = make("button", { type: "submit", class: "pg-main" });
const sample = make("button", { type: "button", onclick: showSample }, words.sample);
const clear = make("button", { type: "button", onclick: () => fill("", reference.value) }, words.clear);
const bar = make("progress", { max: 1, value: 0, "aria-label": words.run, hidden: true });
const status = make("p", { role: "status", class: "pg-status" });
const alert = make("div", { role: "alert", class: "pg-alert" });
const marked = make("div", { class: "pg-marked" });
const rows = make("tbody");
const json = make("pre", { tabindex: 0, "aria-label": words.json });
const results = make(
  "section",
  { class: "pg-results", hidden: true },
  make("h2", {}, words.marked),
  marked,
  make("h2", { id: "pg-table-title" }, words.table),
  make(
    "div",
    { class: "pg-scroll", tabindex: 0, role: "region", "aria-labelledby": "pg-table-title" },
    make(
      "table",
      { "aria-labelledby": "pg-table-title" },
      make("thead", {}, make("tr", {}, ...Object.values(words.columns).map((c) => make("th", { scope: "col" }, c)))),
      rows,
    ),
  ),
  make(
    "p",
    { class: "pg-buttons" },
    make("button", { type: "button", onclick: copyJson }, words.copyJson),
    make("button", { type: "button", onclick: copyLink }, words.copyLink),
  ),
  make("details", {}, make("summary", {}, words.json), json),
);
const form = make(
  "form",
  { onsubmit: submit },
  make("label", { for: "pg-text" }, words.text),
  text,
  make("label", { for: "pg-reference" }, words.reference),
  reference,
  make("p", { id: "pg-reference-help", class: "pg-help" }, words.referenceHelp),
  make("p", { class: "pg-buttons" }, run, sample, clear),
);

let manifest;
let worker;
let ready = false;
let asked = 0;
let askedAt = 0;
let timer;

function fail(kind, detail = "") {
  bar.hidden = true;
  status.textContent = "";
  alert.replaceChildren(make("p", {}, words.errors[kind]));
  if (detail) alert.append(make("p", { class: "pg-detail" }, detail));
  if (kind === "start" || kind === "manifest") {
    alert.append(make("p", {}, make("button", { type: "button", onclick: retry }, words.retry)));
  }
}

// From the beginning: what is half loaded is thrown away.
async function retry() {
  stop();
  if (manifest ?? (await findManifest())) load();
}

function stop() {
  worker?.terminate();
  worker = undefined;
  ready = false;
  run.disabled = false;
}

function load() {
  alert.replaceChildren();
  run.disabled = true;
  bar.hidden = false;
  bar.value = 0;
  worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => heard[data.type](data);
  worker.onerror = (event) => {
    stop();
    fail("start", event.message ?? "");
  };
  worker.postMessage({ type: "start", manifest });
}

const heard = {
  progress({ done, total }) {
    bar.value = done / total;
    status.textContent = words.loading(Math.floor((100 * done) / total));
  },
  starting() {
    bar.removeAttribute("value");
    status.textContent = words.starting;
  },
  ready() {
    ready = true;
    bar.hidden = true;
    run.disabled = false;
    run.textContent = words.run;
    ask();
  },
  answer({ id, found }) {
    if (id === asked) show(found);
  },
  error({ stage, message }) {
    if (stage === "start") stop();
    fail(stage, message.trim().split("\n").at(-1));
  },
};

function ask() {
  asked += 1;
  askedAt = performance.now();
  status.textContent = words.working;
  worker.postMessage({ type: "ask", id: asked, text: text.value, reference: reference.value, locale: language });
}

function show({ document: found, html, mentions }) {
  const ms = Math.round(performance.now() - askedAt);
  alert.replaceChildren();
  status.textContent = mentions.length ? words.found(mentions.length, ms) : words.foundNone(ms);
  // The library escapes what it puts into HTML; its style is the page's already.
  const holder = make("template");
  holder.innerHTML = html;
  holder.content.querySelector("style").remove();
  marked.replaceChildren(holder.content);
  rows.replaceChildren(
    ...mentions.map(({ text, kind, value, written }) =>
      make(
        "tr",
        {},
        make("td", { lang: "id" }, text),
        make("td", {}, make("span", { class: `idnews-key ${classesOf(kind)}` }, words.kinds[kind])),
        make("td", {}, make("code", {}, value)),
        make("td", {}, written),
      ),
    ),
  );
  json.textContent = JSON.stringify(found, null, 2);
  results.hidden = false;
}

function submit(event) {
  event.preventDefault();
  clearTimeout(timer);
  if (ready) ask();
  else if (!worker && manifest) load();
}

function changed() {
  clearTimeout(timer);
  if (ready) timer = setTimeout(ask, QUIET);
}

function fill(newText, newReference) {
  text.value = newText;
  reference.value = newReference;
  changed();
}

function showSample() {
  if (manifest) fill(manifest.sample.text, manifest.sample.reference);
}

async function copy(string, done, otherwise) {
  try {
    await navigator.clipboard.writeText(string);
    status.textContent = done;
  } catch {
    status.textContent = otherwise;
  }
}

function copyJson() {
  copy(json.textContent, words.copied, words.notCopied);
}

function copyLink() {
  const link = new URL(window.location.href);
  link.hash = new URLSearchParams({ text: text.value, reference: reference.value });
  history.replaceState(null, "", link);
  copy(link.href, link.href.length > LONG_LINK ? words.longLink : words.copied, words.linkNotCopied);
}

// The text of a shared link, `undefined` where the address holds none.
function shared() {
  const parameters = new URLSearchParams(window.location.hash.slice(1));
  if (!parameters.has("text")) return undefined;
  return { text: parameters.get("text"), reference: parameters.get("reference") ?? "" };
}

async function findManifest() {
  try {
    const response = await fetch(new URL("manifest.json", import.meta.url));
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    manifest = await response.json();
  } catch (error) {
    fail("manifest", String(error.message));
    return undefined;
  }
  alert.replaceChildren();
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  run.textContent = words.start((bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 }));
  run.disabled = false;
  if (!text.value) {
    const { text: given, reference: day } = shared() ?? manifest.sample;
    fill(given, day);
  }
  return manifest;
}

text.addEventListener("input", changed);
reference.addEventListener("input", changed);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
window.addEventListener("hashchange", () => {
  const given = shared();
  if (given) fill(given.text, given.reference);
});

run.textContent = words.run;
run.disabled = true;
document.getElementById("pg-app").replaceChildren(form, bar, status, alert, results);
if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") fail("old");
else findManifest();
