/*
 * What the first view shows stands in the page, where who asked for it was signed
 * in. An answer is used once, soon, and before anything is changed: then there are
 * newer ones.
 */
const FRESH_MS = 5000;
const element = document.getElementById("first");
const text = element.textContent;
element.remove(); /* no name stays in the page of who signs in next */
let answers = text ? JSON.parse(text) : {};

/* The answer to a request of that name, if it came with the page; else nothing. */
export function first(name) {
	const { [name]: body, ...rest } = answers;
	answers = rest;
	return performance.now() < FRESH_MS ? body : undefined;
}

export function forget() {
	answers = {};
}
