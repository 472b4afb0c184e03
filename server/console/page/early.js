/*
 * What the first view shows is asked for while the rest of the page still
 * loads. An answer is used once, and soon: later there are newer ones.
 */
export const BASE = "/console/api/";
const FRESH_MS = 5000;

async function ask(name) {
	try {
		const response = await fetch(BASE + name, { cache: "no-store" });
		return response.ok ? await response.json() : null;
	} catch {
		return null;
	}
}

const wanted = /^#?\/?(queue)?$/.test(location.hash) ? ["me", "queue"]
	: location.hash.startsWith("#signin=") ? [] : ["me"];
const asked = new Map(wanted.map((name) => [name, ask(name)]));

/* The answer, if it was asked for and is good; else nothing. */
export async function early(name) {
	const body = await asked.get(name);
	asked.delete(name);
	return body && performance.now() < FRESH_MS ? body : null;
}

/* All that was asked for has come, or has taken long: to draw twice takes longer. */
export const allEarly = () => Promise.race([Promise.all(asked.values()),
	new Promise((end) => setTimeout(end, 100))]);
