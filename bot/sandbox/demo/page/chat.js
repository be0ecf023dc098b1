// A person's private chat with the bot: what a room has, and the language of the app.

import { listenToFiles, packed } from "/doing.js";
import { PLATFORMS, Room, post } from "/room.js";

const WORDS = {
  fr: { name: "Français", write: "Écrire…", send: "Envoyer", start: "Démarrer", attach: "Joindre un fichier" },
  en: { name: "English", write: "Write…", send: "Send", start: "Start", attach: "Attach a file" },
  es: { name: "Español", write: "Escribir…", send: "Enviar", start: "Iniciar", attach: "Adjuntar un archivo" },
  pt: { name: "Português", write: "Escrever…", send: "Enviar", start: "Iniciar", attach: "Anexar um ficheiro" },
  ar: { name: "العربية", write: "اكتبوا…", send: "إرسال", start: "ابدأ", attach: "إرفاق ملف" },
};

export class Chat extends Room {
  constructor(plan, languages) {
    super(plan, "chat", "private-message");
    this.languages = languages;
    this.tongue = this.find(".tongue");
    this.tongue.append(...languages.map((code) => new Option(WORDS[code].name, code)));
    this.speak(sessionStorage.getItem(`tongue-${plan.key}`) || plan.language);
    this.listenMore();
    this.opened();
  }

  label() {
    const { key, title, platform, about, bot, hint } = this.plan;
    const heading = this.find("h2");
    this.find("header .face").textContent = [...title][0];
    heading.textContent = title;
    heading.id = `title-${key}`;
    this.root.dataset.tone = this.plan.tone;
    this.root.setAttribute("aria-labelledby", heading.id);
    this.scroll.setAttribute("aria-labelledby", heading.id);
    this.find(".about").textContent = about;
    this.find(".platform").textContent = PLATFORMS[platform];
    this.find(".begin p").textContent = hint || `${title} has not talked with ${bot} yet.`;
    this.find(".tongue").setAttribute("aria-label", `${title}: language`);
  }

  get tone() {
    return this.plan.tone;
  }

  get person() {
    return this.plan.key;
  }

  listenMore() {
    this.find(".start").addEventListener("click", () => this.begin());
    this.tongue.addEventListener("change", () => this.chose());
    listenToFiles(this, (file) => this.attach(file));
  }

  // What the page says to this person, in their language.
  speak(code) {
    const words = WORDS[code] || WORDS.en;
    this.tongue.value = code;
    for (const node of [this.text, this.find(".start"), this.list, this.find(".send"), this.find(".attach")]) node.lang = code;
    this.text.placeholder = words.write;
    this.text.setAttribute("aria-label", `${this.plan.title}: ${words.write}`);
    this.find(".send").setAttribute("aria-label", words.send);
    for (const name of ["aria-label", "title"]) this.find(".attach").setAttribute(name, words.attach);
    this.find(".start").textContent = words.start;
  }

  async chose() {
    sessionStorage.setItem(`tongue-${this.plan.key}`, this.tongue.value);
    this.speak(this.tongue.value);
    this.problem(await post("/speak", { room: this.plan.key, language: this.tongue.value }));
  }

  opened() {
    const begun = this.messages.size > 0;
    this.find(".begin").hidden = begun;
    this.find(".composer").hidden = !begun;
    this.tongue.disabled = !begun && this.plan.platform === "matrix";
  }

  async begin() {
    const button = this.find(".start");
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    const problem = await post("/begin", { room: this.plan.key });
    button.removeAttribute("aria-busy");
    this.find(".begin p").textContent = problem || this.find(".begin p").textContent;
    if (!problem) this.text.focus();
  }

  put(record, fresh) {
    super.put(record, fresh);
    if (this.messages.size === 1) this.opened();
  }

  drawExtras(item, record) {
    this.drawBelow(item, record);
  }

  drawActs(acts, record) {
    this.actButton(acts, "Reply", () => this.enterMode("reply", record));
    if (record.person && record.body.length && !record.file) this.actButton(acts, "Edit", () => this.enterMode("edit", record));
  }

  async attach(file) {
    const { problem, request } = await packed(file);
    if (problem) return this.problem(problem);
    this.problem("");
    const button = this.find(".attach");
    button.setAttribute("aria-busy", "true");
    this.problem(await post("/send", { room: this.plan.key, person: this.person, text: "", ...request }));
    button.removeAttribute("aria-busy");
    this.toEnd();
  }
}
