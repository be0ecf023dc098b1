// The story that plays when a demo starts: what happens now, where, and all of it to read again.

const $ = (id) => document.getElementById(id);

export class Story {
  // `show` brings a room or chat into view.
  constructor(steps, chapters, show) {
    this.steps = steps;
    this.root = $("story");
    this.root.open = false;
    this.items = [];
    const parts = chapters.map((title, chapter) => {
      const part = document.createElement("section");
      const heading = document.createElement("h2");
      const list = document.createElement("ol");
      heading.textContent = title;
      steps.forEach((step, number) => step.chapter === chapter && list.append(this.item(step, number, show)));
      part.append(heading, list);
      return part;
    });
    this.root.querySelector(".steps").replaceChildren(...parts);
  }

  item(step, number, show) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: step.text });
    button.addEventListener("click", () => {
      this.root.open = false;
      show(step.room);
    });
    item.append(button);
    this.items[number] = item;
    return item;
  }

  // `at` is the step that plays now, -1 once it is over.
  tell({ at, reached, failed }) {
    this.root.hidden = false;
    this.root.dataset.state = at >= 0 ? "plays" : failed ? "failed" : "over";
    this.items.forEach((item, number) => {
      item.classList.toggle("done", number < reached);
      if (number === at) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    });
    const part = (name) => this.root.querySelector(name);
    part(".count").textContent = at >= 0 ? `${at + 1}/${this.steps.length}` : failed ? "!" : "✓";
    part(".now").textContent = at >= 0 ? this.steps[at].text : this.ending(failed);
    this.root.style.setProperty("--part", at >= 0 ? (at + 1) / this.steps.length : 1);
  }

  ending(failed) {
    if (failed) return "The story broke off here; the rooms and chats are open all the same.";
    return "That was the story. Now it is your turn: write or answer in any room, or talk with the bot in private.";
  }
}
