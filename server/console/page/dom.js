/*
 * Elements out of values. Text is always text: nothing here, or anywhere in
 * the page, makes markup out of a string (the page's policy forbids it too).
 */
import * as strings from "./strings.js";

const SVG = "http://www.w3.org/2000/svg";

function put(element, name, value) {
	if (value === false || value === null || value === undefined)
		return;
	if (name.startsWith("on"))
		element.addEventListener(name.slice(2), value);
	else if (name === "value" || name === "checked" || name === "disabled" ||
		name === "selected" || name === "open")
		element[name] = value;
	else
		element.setAttribute(name, value === true ? "" : value);
}

function fill(element, children) {
	for (const child of children.flat(Infinity))
		if (child !== null && child !== undefined && child !== false)
			element.append(child);
	return element;
}

/* h("p", {class: "soft"}, "text", element, [more]) */
export function h(tag, properties, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(properties ?? {}))
		put(element, name, value);
	return fill(element, children);
}

/* Puts other children in; those that are nothing are passed over. */
export function show(element, ...children) {
	element.replaceChildren();
	return fill(element, children);
}

export function svg(tag, properties, ...children) {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(properties ?? {}))
		put(element, name, value);
	return fill(element, children);
}

/* Something a person wrote: its own direction, kept apart from what is round it. */
export const named = (text, properties) => h("bdi", { class: "id", ...properties }, text);

export const key = (text) => h("kbd", {}, text);

export function button(text, does, properties, ...more) {
	return h("button", { type: "button", onclick: does, ...properties }, text, more);
}

/* Whether keys are being typed into a field. */
export function isTyping(event) {
	const t = event.target;
	return t instanceof HTMLTextAreaElement || t instanceof HTMLSelectElement ||
		(t instanceof HTMLInputElement &&
			!["checkbox", "radio", "button"].includes(t.type));
}

/* A sheet over the page; Escape closes it. */
export function dialog(title, ...children) {
	const box = h("dialog", { "aria-label": title },
		h("div", { class: "dialog-head" }, h("h2", {}, title),
			button(strings.app.close, () => box.close(), { class: "quiet" })),
		children);
	box.addEventListener("close", () => box.remove());
	box.addEventListener("click", (e) => {
		if (e.target === box)
			box.close();
	});
	document.body.append(box);
	box.showModal();
	return box;
}

/* They belong to the screen below them, but for one that `stay`s. */
export function closeDialogs(stay) {
	for (const box of document.querySelectorAll("dialog[open]"))
		if (box !== stay)
			box.close();
}

/*
 * A line of news that stays for a while; `action` is [text, function]. Returns
 * what takes it away.
 */
export function toast(text, action, for_ms = 6000) {
	const host = document.getElementById("toasts");
	const box = h("div", { class: "toast" }, h("span", {}, text));
	const end = () => box.remove();
	if (action)
		box.append(button(action[0], () => {
			end();
			action[1]();
		}, { class: "toast-action" }));
	host.append(box);
	while (host.children.length > 3)
		host.firstChild.remove();
	setTimeout(end, for_ms);
	return { end, box };
}
