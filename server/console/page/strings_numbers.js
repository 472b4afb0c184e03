/* Numbers and lengths of time, as English writes them. */

/* "12,345": the page speaks English, and what the browser has for this takes ms to load */
export const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

/* "1 case", "12,345 cases" */
export const some = (n, one, many) => `${count(n)} ${n === 1 ? one : many}`;

/* "12 min", "5 h", "3 d" */
export function span(ms) {
	const minutes = Math.max(0, Math.floor(ms / 60000));
	if (minutes < 1)
		return "< 1 min";
	if (minutes < 120)
		return `${minutes} min`;
	if (minutes < 48 * 60)
		return `${Math.floor(minutes / 60)} h`;
	return `${Math.floor(minutes / 1440)} d`;
}
