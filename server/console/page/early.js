/*
 * What the first view shows is asked for while the rest of the page still
 * loads. An answer is used once, and soon: later there are newer ones.
 */
export const BASE = "/console/api/";
const FRESH_MS = 5000;

const wanted = /^#\/?(queue)?$/.test(location.hash || "#") ? ["me", "queue"]
	: location.hash.startsWith("#signin=") ? [] : ["me"];
const asked = new Map(wanted.map((name) =>
	[name, fetch(BASE + name, { cache: "no-store" }).catch(() => null)]));

/* The response, if it was asked for and is good; else nothing. */
export async function early(name) {
	const response = await asked.get(name);
	asked.delete(name);
	return response?.ok && performance.now() < FRESH_MS ? response : null;
}
