// What a visitor does in a room besides writing: a photo or a file, a poll, a reaction, a pin.

import { post } from "/room.js";

const SIGNS = ["👍", "❤️", "🎉", "👏", "🙏", "😁"];
const LARGEST = 4 * 1024 * 1024; // bytes

// A button that lets one choose a file; `send` gets it.
export function listenToFiles(room, send) {
  const field = room.find(".file-field");
  room.find(".attach").addEventListener("click", () => field.click());
  field.addEventListener("change", () => {
    const [file] = field.files;
    field.value = "";
    if (file) send(file);
  });
}

// What is needed to send a file; `problem` is said if it cannot be.
export async function packed(file) {
  if (file.size > LARGEST) return { problem: "The demo takes files of up to 4 MB." };
  const content = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.split(",")[1] || ""));
    reader.readAsDataURL(file);
  });
  return { request: { name: file.name, mime: file.type || "application/octet-stream", content } };
}

// The menu beside the text field, and the form for a poll.
export class Doing {
  constructor(room) {
    this.room = room;
    this.plus = room.find(".plus");
    this.menu = room.find(".menu");
    this.asking = room.find(".asking");
    this.plus.addEventListener("click", () => this.open(this.menu.hidden));
    this.menu.addEventListener("keydown", (event) => event.key === "Escape" && this.open(false));
    this.menu.addEventListener("focusout", (event) => {
      if (event.relatedTarget && event.relatedTarget !== this.plus && !this.menu.contains(event.relatedTarget)) this.open(false, false);
    });
    document.addEventListener("pointerdown", (event) => {
      if (!this.menu.contains(event.target) && !this.plus.contains(event.target)) this.open(false, false);
    });
    listenToFiles(room, (file) => this.send(file));
    room.find(".poll-new").addEventListener("click", () => this.ask(true));
    for (const field of this.asking.querySelectorAll(".question, .options")) field.lang = room.plan.key;
    this.asking.querySelector(".cancel").addEventListener("click", () => this.ask(false));
    this.asking.addEventListener("keydown", (event) => event.key === "Escape" && this.ask(false));
    this.asking.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  open(shown, focus = true) {
    if (this.menu.hidden === !shown) return;
    this.menu.hidden = !shown;
    this.plus.setAttribute("aria-expanded", shown);
    if (focus) (shown ? this.menu.querySelector("button") : this.plus).focus();
  }

  // What is typed goes along as the caption.
  async send(file) {
    const { room } = this;
    this.open(false);
    const { problem, request } = await packed(file);
    if (problem) return room.problem(problem);
    const text = room.mode?.kind === "edit" ? "" : room.text.value.trim();
    const answered = room.mode?.kind === "reply" ? { reply_to: room.mode.record.id } : {};
    this.plus.setAttribute("aria-busy", "true");
    room.followed = true;
    const failed = await post("/send", { room: room.plan.key, person: room.person, text, ...answered, ...request });
    this.plus.removeAttribute("aria-busy");
    room.problem(failed);
    if (failed) return;
    if (text) room.clear();
    if (room.mode?.kind === "reply") room.leaveMode();
    room.toEnd();
  }

  ask(shown) {
    this.open(false, false);
    this.asking.hidden = !shown;
    this.room.find(".composer").hidden = shown;
    this.say("");
    (shown ? this.asking.querySelector(".question") : this.plus).focus();
  }

  say(problem) {
    this.asking.querySelector(".problem").textContent = problem;
  }

  async submit() {
    const { room } = this;
    const [question, options, several] = [".question", ".options", ".several"].map((name) => this.asking.querySelector(name));
    const button = this.asking.querySelector(".ask");
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    room.followed = true;
    const request = { text: question.value, options: options.value, several: several.checked ? "1" : "" };
    const problem = await post("/ask", { room: room.plan.key, person: room.person, ...request });
    button.removeAttribute("aria-busy");
    this.say(problem);
    if (problem) return;
    this.asking.reset();
    this.ask(false);
    room.toEnd();
  }
}

// In place of a message's acts: a few signs to react with, and the pin.
export function offerSigns(room, acts, record, back) {
  acts.replaceChildren();
  for (const sign of SIGNS) {
    const made = room.actButton(acts, sign, () => room.act(made, "/react", { id: record.id, key: sign }).then(back));
    made.className = "sign";
  }
  const pin = room.actButton(acts, record.pinned ? "Unpin" : "Pin", () => room.act(pin, "/pin", { id: record.id }).then(back));
  acts.addEventListener("keydown", (event) => event.key === "Escape" && back(), { once: true });
  acts.firstElementChild.focus();
}
