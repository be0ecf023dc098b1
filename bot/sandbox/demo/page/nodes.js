// What somebody wrote, as elements. Texts are only ever put into text nodes; what the server sends is a tree of known
// kinds of formatting (bot/sandbox/demo/nodes.py).

const ELEMENTS = { b: "strong", i: "em", u: "u", s: "s", code: "code", quote: "blockquote" };

export const textOf = (nodes) => (nodes || []).map((node) => (typeof node === "string" ? node : textOf(node.c))).join("");

export function build(nodes) {
  const out = document.createDocumentFragment();
  for (const node of nodes) out.append(typeof node === "string" ? node : element(node));
  return out;
}

function element(node) {
  if (node.t === "a") return link(node);
  if (node.t === "spoiler") return spoiler(node);
  if (node.t === "more") return expandable(node);
  const made = document.createElement(node.t === "pre" ? "pre" : ELEMENTS[node.t] || "span");
  made.append(build(node.c));
  return made;
}

function link(node) {
  if (!/^(https?|mailto):/i.test(node.href || "")) return build(node.c);
  const made = document.createElement("a");
  Object.assign(made, { href: node.href, target: "_blank", rel: "noopener noreferrer nofollow" });
  made.append(build(node.c));
  return made;
}

function spoiler(node) {
  const made = document.createElement("span");
  made.className = "spoiler";
  made.tabIndex = 0;
  made.setAttribute("role", "button");
  made.setAttribute("aria-expanded", "false");
  made.setAttribute("aria-label", "hidden text");
  const show = () => {
    made.setAttribute("aria-expanded", "true");
    made.removeAttribute("aria-label");
  };
  made.addEventListener("click", show);
  made.addEventListener("keydown", (event) => event.key === "Enter" && show());
  made.append(build(node.c));
  return made;
}

function expandable(node) {
  const made = document.createElement("details");
  const summary = document.createElement("summary");
  const [first, ...rest] = node.c;
  const [line, ...lines] = typeof first === "string" ? first.split("\n") : ["…"];
  summary.append(line);
  made.append(summary, build(typeof first === "string" ? [lines.join("\n"), ...rest] : node.c));
  return made;
}
