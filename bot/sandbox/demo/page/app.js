// The page of the demo: four rooms side by side, and private chats with the bot, kept true by the server's stream of
// events.

import { Chat } from "/chat.js";
import { Room, post } from "/room.js";
import { Story } from "/story.js";

const rooms = new Map(); // key -> Room or Chat
let run = "";
let story = null;
let watching = null;
let following = true; // the story shows where it plays, until the visitor does something

const $ = (id) => document.getElementById(id);
const viewOf = (key) => (rooms.get(key) instanceof Chat ? "chats" : "rooms");
const tabOf = (key) => $("tabs").querySelector(`[data-room="${key}"]`);

function begin(hello) {
  if (hello.run === run) return;
  run = hello.run;
  rooms.clear();
  for (const plan of hello.rooms) {
    const room = new Room(plan);
    room.leads = (url) => url.startsWith(hello.doorway) && ((button) => follow(room, button, url));
    rooms.set(plan.key, room);
  }
  for (const plan of hello.chats) rooms.set(plan.key, new Chat(plan, hello.languages));
  for (const view of ["rooms", "chats"])
    $(view).replaceChildren(...[...rooms.values()].filter((room) => viewOf(room.plan.key) === view).map((room) => room.root));
  $("tabs").replaceChildren(...[...hello.rooms, ...hello.chats].map(tab));
  story = new Story(hello.story, hello.chapters, show);
  sayHowToJoin(hello);
  watchRooms();
}

function sayHowToJoin(hello) {
  $("join").hidden = false;
  $("join-homeserver").textContent = hello.homeserver;
  $("join-user").textContent = hello.user;
  $("join-password").textContent = hello.password;
  $("missing").hidden = !hello.missing.length;
  if (hello.missing.length) {
    const code = document.createElement("code");
    code.textContent = `sudo apt-get install --no-install-recommends ${hello.missing.join(" ")}`;
    $("missing").replaceChildren("Some texts stay untranslated on this machine. To translate them all: ", code);
  }
}

function tab(plan) {
  const link = document.createElement("a");
  const isChat = viewOf(plan.key) === "chats";
  Object.assign(link, { href: `#room-${plan.key}`, textContent: isChat ? plan.title : plan.language });
  if (!isChat) link.lang = plan.key;
  link.classList.toggle("private", isChat);
  Object.assign(link.dataset, { room: plan.key, tone: isChat ? plan.tone : plan.key });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    show(plan.key);
  });
  return link;
}

// Into the visitor's own chat, as an app opens it.
async function follow(room, button, link) {
  button.setAttribute("aria-busy", "true");
  const problem = await post("/follow", { room: "you", link });
  button.removeAttribute("aria-busy");
  room.problem(problem);
  if (!problem) show("you");
}

function show(key) {
  look(viewOf(key));
  rooms.get(key).root.scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });
}

// On a desktop either the rooms or the chats fill the page, unless it is tall enough for both.
function look(view) {
  $("stage").dataset.view = view;
  for (const button of $("views").children) {
    button.setAttribute("aria-pressed", button.dataset.view === view);
    if (button.dataset.view === view) button.classList.remove("news");
  }
}

// On a small screen one room is in view: its tab is lit, and the others tell of news.
function watchRooms() {
  watching?.disconnect();
  watching = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const lit = tabOf(target.dataset.room);
        if (isIntersecting) lit.setAttribute("aria-current", "true");
        else lit.removeAttribute("aria-current");
        if (!isIntersecting) continue;
        lit.classList.remove("news");
        $("tabs").scrollTo({ left: lit.offsetLeft - ($("tabs").clientWidth - lit.clientWidth) / 2, behavior: "smooth" });
      }
    },
    { root: $("stage"), threshold: 0.6 },
  );
  for (const room of rooms.values()) watching.observe(room.root);
}

function receive(record, fresh) {
  const room = rooms.get(record.room);
  if (!room) return;
  room.put(record, fresh);
  if (!fresh) return;
  const lit = tabOf(record.room);
  if (!lit.hasAttribute("aria-current")) lit.classList.add("news");
  const view = viewOf(record.room);
  if ($("stage").dataset.view !== view) $("views").querySelector(`[data-view="${view}"]`).classList.add("news");
}

function tellStory(step) {
  story?.tell(step);
  if (following && step.at >= 0) show(story.steps[step.at].room);
}

// A message and its copies light up together.
function relate(event) {
  const key = event.target.closest?.(".message")?.dataset.same;
  for (const item of document.querySelectorAll(".message"))
    item.classList.toggle("same", key !== undefined && item.dataset.same === key);
}

function connect() {
  const source = new EventSource("/events");
  let settled = false;
  const state = (name, text) => {
    $("link").dataset.state = name;
    $("link").textContent = text;
  };
  source.addEventListener("hello", (event) => {
    begin(JSON.parse(event.data));
    state("live", "live");
    setTimeout(() => (settled = true), 300);
  });
  source.addEventListener("message", (event) => receive(JSON.parse(event.data), settled));
  source.addEventListener("story", (event) => tellStory(JSON.parse(event.data)));
  source.addEventListener("toast", (event) => {
    const { room, text } = JSON.parse(event.data);
    if (settled) rooms.get(room)?.toast(text);
  });
  source.addEventListener("error", () => {
    state("wait", "reconnecting");
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  });
}

for (const button of $("views").children) button.addEventListener("click", () => look(button.dataset.view));
for (const touched of ["pointerdown", "keydown", "wheel"])
  document.addEventListener(touched, () => (following = false), { passive: true });
document.addEventListener("pointerdown", (event) => {
  for (const open of document.querySelectorAll("details.join[open], details.story[open]"))
    if (!open.contains(event.target)) open.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const open of document.querySelectorAll("details.join[open], details.story[open]")) open.open = false;
});
document.addEventListener("pointerover", relate);
document.addEventListener("focusin", relate);
connect();
