/*
 * Put into a copy of a page before all else: collects what goes wrong, and
 * once the page stands tells the frame around it what it sees.
 */
"use strict";
const watched = { errors: [] };
addEventListener("error", (e) => watched.errors.push(String(e.message)));
addEventListener("unhandledrejection", (e) => watched.errors.push(String(e.reason)));
addEventListener("securitypolicyviolation", (e) =>
	watched.errors.push(`policy: ${e.violatedDirective}`));

/* Whether anything but nothing was drawn on it. */
function painted(canvas) {
	const pixels = canvas.getContext("2d")
		.getImageData(0, 0, canvas.width, canvas.height).data;
	let n = 0;
	for (let i = 3; i < pixels.length; i += 4)
		n += pixels[i] > 0;
	return n;
}

/* What sticks out of the page to the right, unless it may be scrolled. */
function overflowing() {
	const out = [];
	for (const e of document.body.querySelectorAll("*")) {
		if (e.closest(".scroll") && !e.matches(".scroll"))
			continue;
		if (e.getBoundingClientRect().right > innerWidth + 0.5)
			out.push(`${e.tagName} ${e.className}: ${e.textContent.slice(0, 40)}`);
	}
	return out.slice(0, 5);
}

addEventListener("load", () => setTimeout(() => {
	parent.postMessage(JSON.stringify({
		width: innerWidth,
		errors: watched.errors,
		plots: [...document.querySelectorAll(".plot")].map((p) => ({
			name: p.getAttribute("aria-label"),
			drawn: p.dataset.drawn === "true",
			painted: Math.max(0, ...[...p.querySelectorAll("canvas")].map(painted)),
			width: p.clientWidth,
		})),
		scrolls: document.documentElement.scrollWidth > innerWidth,
		overflowing: overflowing(),
		headings: [...document.querySelectorAll("h2")].map((h) => h.textContent),
		cells: document.querySelectorAll("td").length,
		text: document.body.innerText,
	}), "*");
}, 1500));
