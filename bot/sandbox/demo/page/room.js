// One room: its messages as its members see them, what they may press below them, and the field where a visitor writes
// for one of them. A message always shows its text and its buttons as they are now.

import { drawChips, drawKeys } from "/below.js";
import { Doing, offerSigns } from "/doing.js";
import { arrange, drawFace, drawMedia } from "/media.js";
import { build, textOf } from "/nodes.js";
import { drawOwnAnswers, drawPoll } from "/polls.js";

export const PLATFORMS = { telegram: "Telegram", matrix: "Matrix" };
const PROBLEMS = {
  empty: "There is nothing to send yet.",
  long: "This is too long for one message here. Nothing is lost: shorten it, or send it in two.",
  gone: "That message is not there any more.",
  refused: "The server does not take this.",
  options: "A poll has a question and at least two different answers.",
  away: "The room does not answer just now. Your text is still here: try again in a moment.",
};
const UNKNOWN = "That did not work. Your text is still here.";

const SHOWN = 6000; // milliseconds of a toast

export const stamp = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

export class Room {
  constructor(plan, frame = "room", message = "message") {
    this.plan = plan;
    this.template = message;
    this.messages = new Map(); // id -> {record, item, shown: its picture}
    this.images = new Map(); // address -> element
    this.faces = new Map(); // face -> address
    this.homes = new Map(); // author -> language
    this.mode = null; // {kind: "reply" | "edit", record}
    this.root = stamp(frame);
    this.root.id = `room-${plan.key}`;
    this.root.dataset.tone = plan.key;
    this.root.dataset.room = plan.key;
    this.find = (selector) => this.root.querySelector(selector);
    this.list = this.find(".messages");
    this.scroll = this.find(".scroll");
    this.text = this.find(".composer textarea");
    this.who = this.find(".who");
    this.newer = this.find(".newer");
    this.label();
    this.listen();
    this.restore();
  }

  label() {
    const { key, title, language, platform, invitation, send, people } = this.plan;
    const heading = this.find("h2");
    heading.textContent = title;
    heading.lang = key;
    heading.id = `title-${key}`;
    this.root.setAttribute("aria-labelledby", heading.id);
    this.find(".language").textContent = language;
    this.find(".language").lang = key;
    this.find(".platform").textContent = PLATFORMS[platform];
    this.list.lang = key;
    this.scroll.setAttribute("aria-labelledby", heading.id);
    this.text.placeholder = invitation;
    this.text.lang = key;
    this.text.setAttribute("aria-label", `${title}: ${invitation}`);
    this.who.setAttribute("aria-label", `${title}: who writes`);
    this.find(".send").setAttribute("aria-label", send);
    this.find(".send").lang = key;
    this.who.append(...people.map((person) => new Option(person.name, person.key)));
  }

  // A language's colour.
  get tone() {
    return this.plan.key;
  }

  // Who writes: a key of the cast.
  get person() {
    return this.who.value;
  }

  // How a link is followed that leads into a private chat of this page, if it does; the page sets it.
  leads() {
    return null;
  }

  listen() {
    this.who?.addEventListener("change", () => this.drawMine());
    if (this.find(".asking")) new Doing(this);
    this.find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.submit();
      } else if (event.key === "Escape" && this.mode) {
        this.leaveMode();
      }
    });
    this.text.addEventListener("input", () => this.typed());
    this.find(".context .cancel").addEventListener("click", () => this.leaveMode());
    this.newer.addEventListener("click", () => this.toEnd());
    this.scroll.addEventListener("scroll", () => {
      if (this.atEnd()) this.newer.hidden = true;
    });
    new ResizeObserver(() => this.followed && this.toEnd()).observe(this.scroll);
    this.scroll.addEventListener("scroll", () => (this.followed = this.atEnd()), { passive: true });
    this.followed = true;
    this.list.addEventListener("toggle", () => this.followed && this.toEnd(), true);
  }

  // What was typed survives a reload.
  typed() {
    if (this.mode?.kind !== "edit") sessionStorage.setItem(`draft-${this.plan.key}`, this.text.value);
    this.grow();
    this.problem("");
  }

  restore() {
    this.text.value = sessionStorage.getItem(`draft-${this.plan.key}`) || "";
    requestAnimationFrame(() => this.grow());
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${this.text.scrollHeight + 2}px`;
  }

  atEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 60;
  }

  toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    this.followed = true;
    this.newer.hidden = true;
  }

  problem(text) {
    this.find(".composer .problem").textContent = text;
  }

  put(record, fresh) {
    const stay = this.followed;
    const spot = document.activeElement?.dataset?.spot;
    const known = this.messages.get(record.id);
    const item = this.draw(record);
    this.messages.set(record.id, { record, item, shown: this.picture });
    if (known) {
      const focused = known.item.contains(document.activeElement);
      if (known.item.querySelector(".origin")?.open) item.querySelector(".origin")?.setAttribute("open", "");
      known.item.replaceWith(item);
      const same = spot && item.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
      if (focused) (same || item.querySelector(".bubble")).focus({ preventScroll: true });
    } else {
      const after = [...this.list.children].find((other) => Number(other.dataset.place) > record.place);
      this.list.insertBefore(item, after || null);
      if (fresh) item.classList.add("fresh");
    }
    for (const { record: other, item: shown } of this.messages.values())
      if (other.reply_to === record.id) this.drawAnswer(shown, other);
    if (record.album || known?.record.album) arrange(this, record.album || known.record.album);
    if (record.deleted && this.mode?.record.id === record.id) this.leaveMode();
    if (stay) this.toEnd();
    else if (!known && fresh) this.newer.hidden = false;
  }

  draw(record) {
    const item = stamp(this.template);
    const part = (selector) => item.querySelector(selector);
    const home = this.home(record);
    item.dataset.tone = home;
    item.dataset.place = record.place;
    item.dataset.id = record.id;
    item.classList.toggle("own", !record.via);
    item.classList.toggle("run", record.run);
    drawFace(this, part(".face"), record);
    this.picture = null;
    if (record.deleted) {
      item.classList.add("gone");
      item.hidden = record.command; // it has done its work
      part(".bubble").replaceChildren("Message deleted");
      return item;
    }
    const words = textOf(record.original || record.body).trim();
    if (words) item.dataset.same = `${record.author}\n${words}`;
    if (part(".head .author")) part(".head .author").textContent = record.author;
    part(".edited").hidden = !record.edited;
    if (part(".pin")) part(".pin").hidden = !record.pinned;
    if (part(".thread")) part(".thread").hidden = !record.thread;
    const when = new Date(record.at);
    part("time").textContent = when.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    part("time").dateTime = when.toISOString();
    part(".bubble > .body").append(build(record.body));
    this.drawExtras(item, record, home);
    this.drawAnswer(item, record);
    this.drawActs(part(".acts"), record);
    return item;
  }

  // The language of whoever wrote, as far as copies tell.
  home({ via, author, note }) {
    if (!via) return this.tone;
    const told = /^([a-z]{2,3}) /.exec(note)?.[1];
    if (author === this.plan.bot) return "other";
    if (told) this.homes.set(author, told);
    return this.homes.get(author) || "other";
  }

  drawExtras(item, record, home) {
    this.drawBelow(item, record);
    const origin = item.querySelector(".origin");
    origin.hidden = !record.original;
    if (record.original) {
      origin.querySelector("summary").textContent = record.note;
      origin.querySelector(".body").append(build(record.original));
      origin.querySelector(".body").lang = home;
    } else if (record.note) {
      item.querySelector(".note").hidden = false;
      item.querySelector(".note").textContent = record.note;
    }
  }

  drawBelow(item, record) {
    drawKeys(this, item.querySelector(".keys"), record);
    drawChips(this, item.querySelector(".chips"), record);
    this.picture = drawMedia(this, item, record);
    drawPoll(this, item.querySelector(".poll"), record);
    item.querySelector(".bubble > .body").hidden = !record.body.length;
  }

  // Which reactions and answers are those of whoever writes now.
  drawMine() {
    drawOwnAnswers(this);
    for (const chip of this.list.querySelectorAll(".chips button"))
      chip.setAttribute("aria-pressed", chip.dataset.by.split(" ").includes(this.person));
  }

  drawAnswer(item, record) {
    const quote = item.querySelector(".answer");
    if (!quote) return;
    quote.hidden = !record.reply_to;
    const { record: answered, item: shown } = this.messages.get(record.reply_to) || {};
    quote.dataset.tone = shown ? shown.dataset.tone : "other";
    quote.querySelector(".author").textContent = answered ? answered.author : "";
    const excerpt = answered ? excerptOf(answered) : "";
    quote.querySelector("span").textContent = !answered || answered.deleted ? "…" : excerpt;
  }

  drawActs(acts, record) {
    acts.replaceChildren();
    this.actButton(acts, "Reply", () => this.enterMode("reply", record));
    const signs = this.actButton(acts, "React", () => offerSigns(this, acts, record, () => this.drawActs(acts, record)));
    signs.setAttribute("aria-haspopup", "true");
    if (!record.person) return;
    if (record.body.length) this.actButton(acts, "Edit", () => this.enterMode("edit", record));
    this.actButton(acts, "Delete", (button) => this.remove(button, record));
  }

  actButton(acts, label, does) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: label });
    button.addEventListener("click", () => does(button));
    acts.append(button);
    return button;
  }

  enterMode(kind, record) {
    const draft = sessionStorage.getItem(`draft-${this.plan.key}`) || "";
    this.text.value = kind === "edit" ? record.typed : draft;
    this.mode = { kind, record };
    this.find(".context").hidden = false;
    this.find(".context p").textContent =
      kind === "edit" ? "Editing a message" : `Reply to ${record.author}: ${excerptOf(record)}`;
    if (this.who) {
      if (kind === "edit") this.who.value = record.person;
      this.who.disabled = kind === "edit";
    }
    this.problem("");
    this.grow();
    this.text.focus();
  }

  leaveMode() {
    if (this.mode?.kind === "edit") this.text.value = sessionStorage.getItem(`draft-${this.plan.key}`) || "";
    this.mode = null;
    if (this.who) this.who.disabled = false;
    this.find(".context").hidden = true;
    this.problem("");
    this.grow();
    this.text.focus();
  }

  async submit() {
    const button = this.find(".send");
    const text = this.text.value;
    if (button.getAttribute("aria-busy") === "true") return;
    if (!text.trim()) return this.problem(this.mode ? PROBLEMS.empty : "");
    const mode = this.mode;
    const request = { room: this.plan.key, person: this.person, text };
    if (mode?.kind === "reply") request.reply_to = mode.record.id;
    if (mode?.kind === "edit") request.id = mode.record.id;
    button.setAttribute("aria-busy", "true");
    this.followed = true;
    const problem = await post(mode?.kind === "edit" ? "/edit" : "/say", request);
    button.removeAttribute("aria-busy");
    if (problem) return this.problem(problem);
    if (mode?.kind !== "edit" && this.text.value === text) this.clear();
    if (mode && this.mode === mode) this.leaveMode();
    this.problem("");
    this.grow();
    this.toEnd();
  }

  clear() {
    this.text.value = "";
    sessionStorage.removeItem(`draft-${this.plan.key}`);
    this.grow();
  }

  // Press, tick or choose something below a message, as whoever writes now.
  async act(button, path, request) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    if (this.list.lastElementChild.contains(button)) this.followed = true; // to see what comes of it
    const problem = await post(path, { room: this.plan.key, person: this.person, ...request });
    button.removeAttribute("aria-busy");
    this.problem(problem);
  }

  // The passing answer of a button.
  toast(text) {
    const shown = this.find(".toast");
    shown.textContent = text;
    clearTimeout(this.passing);
    this.passing = setTimeout(() => (shown.textContent = ""), SHOWN);
  }

  // Two steps: it is gone from every room.
  async remove(button, record) {
    if (!button.classList.contains("sure")) {
      button.classList.add("sure");
      button.textContent = "Delete everywhere?";
      setTimeout(() => {
        button.classList.remove("sure");
        button.textContent = "Delete";
      }, 4000);
      return;
    }
    this.problem((await post("/delete", { room: this.plan.key, person: record.person, id: record.id })) || "");
  }
}

// A line that says which message is meant.
function excerptOf({ body, poll, file }) {
  return textOf(body).split("\n")[0] || poll?.question || (file && (file.picture ? "Picture" : file.name)) || "";
}

export async function post(path, request) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
    });
    if (answer.ok) return "";
    const { error } = await answer.json();
    return PROBLEMS[error] || UNKNOWN;
  } catch {
    return "The demo does not answer: is it still running? Your text is still here.";
  }
}
