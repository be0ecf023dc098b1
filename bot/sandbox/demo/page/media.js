// Pictures, files and faces. A picture that is drawn again is not loaded again; those of an album stand together in the
// first of its messages.

const SIZES = ["B", "kB", "MB"];
const KINDS = {
  voice: "Voice message",
  video: "Video",
  "video-note": "Video message",
  audio: "Audio",
  animation: "Animation",
  sticker: "Sticker",
};
const WIDEST = 1000; // pixels, for what claims to be larger

const address = (path, room, id, version) => `/${path}?${new URLSearchParams({ room: room.plan.key, id, v: version })}`;

function weight(bytes) {
  let [size, unit] = [bytes, 0];
  for (; size >= 1000 && unit < SIZES.length - 1; unit++) size /= 1000;
  return `${Math.round(size)} ${SIZES[unit]}`;
}

// Returns the picture, for `arrange`.
export function drawMedia(room, item, record) {
  const { file } = record;
  const shown = file?.picture ? pictureOf(room, record) : null;
  drawFile(room, item.querySelector(".file"), record, Boolean(file) && !shown);
  show(item, shown ? [shown] : []);
  item.classList.toggle("wordless", Boolean(shown) && !record.body.length && !record.original && !record.note);
  return shown;
}

function drawFile(room, link, { id, file }, visible) {
  link.hidden = !visible;
  if (!visible) return;
  const name = document.createElement("bdi");
  name.textContent = KINDS[file.kind] || file.name;
  const size = document.createElement("small");
  size.textContent = weight(file.size);
  link.append(name, size);
  link.href = address("file", room, id, file.size);
}

function pictureOf(room, { id, author, file }) {
  const link = document.createElement("a");
  const source = address("picture", room, id, file.size);
  const image = room.images.get(source) || document.createElement("img");
  if (!image.src) {
    room.images.set(source, image);
    if (file.width && file.height && file.width <= WIDEST * 10) Object.assign(image, { width: file.width, height: file.height });
    image.decoding = "async";
    image.addEventListener("load", () => room.followed && room.toEnd());
    image.src = source;
  }
  image.alt = `${file.kind === "sticker" ? "Sticker" : "Picture"} from ${author}`;
  link.className = `picture ${file.kind}`;
  Object.assign(link, { href: source, target: "_blank", rel: "noopener" });
  link.append(image);
  if (file.hidden) veil(link);
  return link;
}

// Its sender hid it: the first click shows it.
function veil(link) {
  link.classList.add("veiled");
  link.setAttribute("aria-label", "Hidden picture: press to show it");
  link.addEventListener("click", (event) => {
    if (!link.classList.contains("veiled")) return;
    event.preventDefault();
    link.classList.remove("veiled");
    link.removeAttribute("aria-label");
  });
}

function show(item, pictures) {
  const place = item.querySelector(".pictures");
  if (!place) return;
  place.replaceChildren(...pictures);
  place.hidden = !pictures.length;
  place.classList.toggle("many", pictures.length > 1);
}

// The messages of one album, as one: what has no words or signs of its own gives its picture to the first.
export function arrange(room, album) {
  const entries = [...room.messages.values()].filter(({ record }) => record.album === album && !record.deleted);
  entries.sort((one, other) => one.record.place - other.record.place);
  const lent = entries.filter(({ shown }, number) => shown && number);
  for (const { item, record } of lent) {
    show(item, []);
    item.hidden = !record.body.length && !record.reactions.length && !record.buttons.length;
  }
  if (entries.length) show(entries[0].item, entries.map(({ shown }) => shown).filter(Boolean));
}

export function drawFace(room, face, record) {
  if (!face) return;
  if (!record.face) {
    face.textContent = [...record.author][0] || "";
    return;
  }
  const source = room.faces.get(record.face) || address("face", room, record.id, record.face);
  room.faces.set(record.face, source);
  const image = document.createElement("img");
  Object.assign(image, { alt: "", src: source });
  face.append(image);
}
