// Polls of a platform's own: how they stand, and the answers of whoever writes now.

export function drawPoll(room, field, { id, poll }) {
  field.hidden = !poll;
  if (!poll) return;
  field.querySelector("legend").textContent = poll.question;
  field.disabled = poll.closed;
  const most = Math.max(1, ...poll.options.map((option) => option.count));
  for (const option of poll.options) field.append(answer(room, field, id, poll, option, most));
}

function answer(room, field, id, poll, option, most) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const [text, count, bar] = ["span", "span", "meter"].map((tag) => document.createElement(tag));
  const kind = poll.most > 1 ? "checkbox" : "radio";
  Object.assign(input, { type: kind, name: `poll-${room.plan.key}-${id}`, value: option.id });
  input.checked = option.by.includes(room.person);
  input.dataset.spot = `poll ${option.id}`;
  input.dataset.by = option.by.join(" ");
  Object.assign(text, { textContent: option.label, dir: "auto" });
  Object.assign(count, { textContent: option.count || "", className: "count" });
  Object.assign(bar, { max: most, value: option.count });
  bar.setAttribute("aria-hidden", "true");
  label.append(input, text, count, bar);
  input.addEventListener("change", () => {
    const chosen = [...field.querySelectorAll("input:checked")].map((one) => one.value);
    room.act(input, "/vote", { id, choices: chosen.slice(0, poll.most).join("\n") });
  });
  return label;
}

// Which answers are those of whoever writes now.
export function drawOwnAnswers(room) {
  for (const input of room.list.querySelectorAll(".poll input"))
    input.checked = input.dataset.by.split(" ").includes(room.person);
}
