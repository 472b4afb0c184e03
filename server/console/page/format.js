/* Times in the reader's zone and words; how long. */
export { count, span } from "./strings_numbers.js";

/* Made when the first is wanted: each costs some milliseconds. */
function once(form) {
	let made = null;
	return (at_ms) => (made ??= new Intl.DateTimeFormat(undefined, form)).format(at_ms);
}

let skew_ms = 0;

/* The service's clock is what counts: leases and waiting times are its. */
export function setNow(at_ms) {
	skew_ms = at_ms - Date.now();
}

export const now = () => Date.now() + skew_ms;
export const date = once({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
export const fullDate = once({ dateStyle: "full", timeStyle: "long" });
export const day = once({ day: "numeric", month: "short" });

/* "9:07" */
export function countdown(ms) {
	const seconds = Math.max(0, Math.ceil(ms / 1000));
	const rest = String(seconds % 60).padStart(2, "0");
	if (seconds >= 3600)
		return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, "0")}:${rest}`;
	return `${Math.floor(seconds / 60)}:${rest}`;
}

export const points = (x) => `${x < 0 ? "−" : "+"}${Math.abs(x).toFixed(2)}`;
