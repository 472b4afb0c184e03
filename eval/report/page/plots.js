"use strict";
/* Plots by uPlot: told apart by their dashes, not by colour alone. */
const DASHES = [[], [8, 5], [2, 4], [10, 4, 2, 4]];

const ink = (name) => getComputedStyle(document.documentElement)
	.getPropertyValue("--" + name).trim();

/* An element with text (never markup) and children. */
function make(tag, attributes, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes ?? {}))
		element.setAttribute(name, value);
	for (const child of children.flat())
		if (child !== null && child !== undefined)
			element.append(child);
	return element;
}

function keyOf(series, i) {
	const box = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	box.setAttribute("width", "34");
	box.setAttribute("height", "10");
	const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
	const look = {
		x1: 1, x2: 33, y1: 5, y2: 5, stroke: "currentColor",
		"stroke-width": series.thin ? 1 : 2,
		"stroke-dasharray": series.dash.join(" "),
	};
	for (const [name, value] of Object.entries(look))
		line.setAttribute(name, value);
	box.append(line);
	return make("span", {}, box, series.label);
}

function axis(side, o) {
	return {
		side,
		label: o.label,
		labelSize: 24,
		labelFont: "12px system-ui, sans-serif",
		font: "11px system-ui, sans-serif",
		stroke: ink("ink"),
		size: side === 2 ? 34 : 44,
		space: o.space ?? (side === 2 ? 48 : 34),
		grid: { stroke: ink("line"), width: 1 },
		ticks: { stroke: ink("line"), width: 1, size: 4 },
		...(o.values ? { values: o.values } : {}),
		...(o.splits ? { splits: o.splits } : {}),
		...(o.filter ? { filter: o.filter } : {}),
	};
}

function scale(o) {
	return {
		time: false,
		...(o.range ? { range: o.range } : {}),
		...(o.log ? { distr: 3, log: 10 } : {}),
	};
}

function draw(host, spec, width) {
	host.textContent = "";
	const uplot = new uPlot({
		width,
		height: Math.round(Math.min(340, Math.max(240, width * 0.62))),
		scales: { x: scale(spec.x), y: scale(spec.y) },
		axes: [axis(2, spec.x), axis(3, spec.y)],
		series: [{ label: spec.x.label }, ...spec.series.map((s) => ({
			label: s.label,
			stroke: s.thin ? ink("soft") : ink(s.color ?? "accent"),
			width: s.thin ? 1 : 2,
			dash: s.dash,
			spanGaps: true,
			points: { show: Boolean(s.points), size: 6, fill: ink("paper") },
			...(s.bars ? {
				paths: uPlot.paths.bars({ size: [0.8, 60] }),
				fill: `rgba(${ink("shade")}, 0.45)`,
			} : {}),
		}))],
		bands: (spec.bands ?? []).map((b) => ({
			series: b, fill: `rgba(${ink("shade")}, 0.16)`,
		})),
		legend: { show: false },
		cursor: { show: false },
		hooks: { draw: [() => { host.dataset.drawn = "true"; }] },
	}, [spec.xs, ...spec.series.map((s) => s.ys)], host);
	return uplot;
}

/* A figure that is drawn anew when its width or the colours change. */
function plot(spec) {
	spec.series.forEach((s, i) => {
		s.dash ??= DASHES[i % DASHES.length];
	});
	const host = make("div", { class: "plot", role: "img", "aria-label": spec.title });
	const keys = spec.series.filter((s) => s.label && !s.bars);
	const figure = make("figure", {},
		make("figcaption", {}, spec.title),
		keys.length > 1 ? make("div", { class: "keys" }, keys.map(keyOf)) : null,
		host,
		spec.note ? make("p", { class: "soft" }, spec.note) : null);
	let drawn = 0;
	const again = (force) => {
		const width = Math.floor(host.clientWidth);
		if (width > 0 && (force || width !== drawn)) {
			drawn = width;
			draw(host, spec, width);
		}
	};
	/* In the next frame: drawing within the observer would call it again. */
	new ResizeObserver(() => requestAnimationFrame(() => again(false)))
		.observe(host);
	matchMedia("(prefers-color-scheme: dark)")
		.addEventListener("change", () => again(true));
	return figure;
}
