/* The service, as the page sees it. */
import { first, forget } from "./first.js";
import * as strings from "./strings.js";

const BASE = "/console/api/";

let csrf = "";
let onSignedOut = () => {};

export class Refused extends Error {
	constructor(status, body) {
		super(body.error ?? strings.app.status(status));
		this.status = status;
		this.code = body.code ?? "";
		this.body = body;
	}
}

export function setCsrf(token) {
	csrf = token;
}

export function whenSignedOut(does) {
	onSignedOut = does;
}

async function send(name, options) {
	let response;
	try {
		response = await fetch(BASE + name, { ...options, cache: "no-store" });
	} catch {
		throw new Refused(0, { code: "offline" });
	}
	const body = await response.json().catch(() => ({}));
	if (response.ok)
		return body;
	if (response.status === 401 && name !== "me")
		onSignedOut();
	throw new Refused(response.status, body);
}

/* A file that the service makes, saved under a name. */
export async function download(name, body, file) {
	const response = await fetch(BASE + name, {
		method: "POST",
		headers: { "Content-Type": "application/json", "X-Csrf": csrf },
		body: JSON.stringify(body),
		cache: "no-store",
	}).catch(() => {
		throw new Refused(0, { code: "offline" });
	});
	if (!response.ok)
		throw new Refused(response.status, await response.json().catch(() => ({})));
	const url = URL.createObjectURL(await response.blob());
	const link = document.createElement("a");
	link.href = url;
	link.download = file;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/* Asked by the page itself: it does not keep the session of who is away. */
export const poll = (name, query) => get(name, query, { headers: { "X-Poll": "1" } });

export async function get(name, query, options) {
	const given = Object.entries(query ?? {})
		.filter(([, v]) => v !== "" && v !== null && v !== undefined);
	const text = new URLSearchParams(given).toString();
	return (!text && first(name)) || send(text ? `${name}?${text}` : name, options ?? {});
}

export function post(name, body) {
	forget();
	return send(name, {
		method: "POST",
		headers: { "Content-Type": "application/json", "X-Csrf": csrf },
		body: JSON.stringify(body ?? {}),
	});
}
