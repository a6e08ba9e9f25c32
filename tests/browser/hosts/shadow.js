{
const inner = document.createElement("div");
document.querySelector("#outer").attachShadow({ mode: "open" }).append(inner);
const element = document.createElement("zhol-screening");
element.setAttribute("lang", "en");
inner.attachShadow({ mode: "open" }).append(element);
}
