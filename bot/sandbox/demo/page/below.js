// What stands below a message and can be pressed: buttons and reactions. In rooms as in private chats.

// Keycap emoji are drawn, since not every machine has a font for them.
const keycap = (key) => {
  const digit = /^([0-9])\ufe0f?\u20e3$/.exec(key)?.[1] || (key === "\u{1f51f}" && "10");
  if (digit) return { textContent: digit, className: "keycap" };
  return { textContent: /^[\u2100-\u3300]$/.test(key) ? `${key}\ufe0f` : key, className: "" }; // as a picture, not a letter
};

export function drawKeys(room, keys, record) {
  keys.hidden = !record.buttons.length;
  record.buttons.forEach((row, y) => {
    const line = document.createElement("div");
    line.append(...row.map((key, x) => keyOf(room, key, record, `${y}.${x}`)));
    keys.append(line);
  });
}

function keyOf(room, { label, data, url }, record, spot) {
  const leads = url && room.leads(url); // into a private chat of this page
  const made = document.createElement(url && !leads ? "a" : "button");
  made.textContent = label;
  made.dir = "auto";
  made.dataset.spot = spot;
  if (url && !leads) {
    if (/^https:/i.test(url)) Object.assign(made, { href: url, target: "_blank", rel: "noopener noreferrer nofollow" });
    return made;
  }
  made.type = "button";
  made.classList.toggle("leads", Boolean(leads));
  made.addEventListener("click", () => (leads ? leads(made) : room.act(made, "/press", { id: record.id, data })));
  return made;
}

export function drawChips(room, chips, record) {
  chips.hidden = !record.reactions.length;
  for (const { key, count, by } of record.reactions) {
    const chip = document.createElement("button");
    const [sign, number] = ["b", "span"].map((tag) => document.createElement(tag));
    Object.assign(sign, keycap(key));
    number.textContent = count;
    chip.append(sign, number);
    chip.type = "button";
    chip.setAttribute("aria-label", `${keycap(key).textContent}: ${count}`);
    chip.dataset.spot = `chip ${key}`;
    chip.dataset.by = by.join(" ");
    chip.setAttribute("aria-pressed", by.includes(room.person));
    chip.addEventListener("click", () => room.act(chip, "/react", { id: record.id, key }));
    chips.append(chip);
  }
}
