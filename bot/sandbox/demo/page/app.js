// The page of the demo: four rooms side by side, kept true by the server's stream of events.

import { Room } from "/room.js";

const rooms = new Map(); // key -> Room
let run = "";

const $ = (id) => document.getElementById(id);

function begin(hello) {
  if (hello.run === run) return;
  run = hello.run;
  rooms.clear();
  for (const plan of hello.rooms) rooms.set(plan.key, new Room(plan));
  $("rooms").replaceChildren(...[...rooms.values()].map((room) => room.root));
  $("tabs").replaceChildren(...hello.rooms.map(tab));
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
  watchRooms();
}

function tab(plan) {
  const link = document.createElement("a");
  Object.assign(link, { href: `#room-${plan.key}`, textContent: plan.language, lang: plan.key });
  link.dataset.tone = plan.key;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    rooms.get(plan.key).root.scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });
  });
  return link;
}

// On a small screen one room is in view: its tab is lit, and the others tell of news.
function watchRooms() {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const tab = $("tabs").querySelector(`[data-tone="${target.dataset.room}"]`);
        if (isIntersecting) tab.setAttribute("aria-current", "true");
        else tab.removeAttribute("aria-current");
        if (isIntersecting) tab.classList.remove("news");
      }
    },
    { root: $("rooms"), threshold: 0.6 },
  );
  for (const room of rooms.values()) seen.observe(room.root);
}

function receive(record, fresh) {
  const room = rooms.get(record.room);
  if (!room) return;
  room.put(record, fresh);
  const tab = $("tabs").querySelector(`[data-tone="${record.room}"]`);
  if (fresh && !tab.hasAttribute("aria-current")) tab.classList.add("news");
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
  source.addEventListener("error", () => {
    state("wait", "reconnecting");
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  });
}

document.addEventListener("pointerover", relate);
document.addEventListener("focusin", relate);
connect();
