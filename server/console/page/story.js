/* What a case is about, in one sentence, out of its evidence and reasons. */
import { h, named } from "./dom.js";
import * as strings from "./strings.js";

const TOLD_MOST = 4;
const AGES = ["adult_with_minor", "other_is_minor", "same_age_minors", "both_adults"];

/* Which of the reasons says what is known of ages; undefined: none does. */
export const ageReason = (it) =>
	AGES.find((name) => it.why.some((r) => r.signal === name));

/* Each signal of a side: when it came first, how often. */
function seen(it, bySuspect) {
	const found = new Map();
	it.evidence.forEach((message, i) => {
		if (message.suspect !== bySuspect)
			return;
		for (const signal of message.signals) {
			const one = found.get(signal) ?? { signal, first: i, n: 0 };
			one.n++;
			found.set(signal, one);
		}
	});
	return found;
}

/* The heaviest of them, in the order in which they came. */
function telling(it, risky) {
	const weight = new Map(it.why.map((r) => [r.signal, r.points]));
	return [...seen(it, true).values()]
		.filter((one) => risky.has(one.signal))
		.sort((a, b) => (weight.get(b.signal) ?? 0) - (weight.get(a.signal) ?? 0) || b.n - a.n)
		.slice(0, TOLD_MOST)
		.sort((a, b) => a.first - b.first);
}

function without(it) {
	const reasons = it.why.filter((r) => r.points > 0 && r.signal !== "other")
		.slice(0, 3).map((r) => strings.signal(r.signal).toLowerCase());
	return h("p", { class: "story" }, strings.story.flaggedFor(named(it.suspect), reasons));
}

export function story(it, signals) {
	const risky = new Set(signals.filter((s) => s.risk).map((s) => s.name));
	const told = telling(it, risky);
	if (told.length === 0)
		return without(it);
	const answers = seen(it, false);
	const disclosed = answers.get("age_disclosure");
	const minor = ["adult_with_minor", "other_is_minor", "same_age_minors"].includes(ageReason(it));
	const parts = told.map((one) => strings.did(one.signal) + strings.times(one.n));
	const knows = minor && disclosed && disclosed.first < told.at(-1).first;
	const no = ["refusal", "discomfort", "distress", "hesitation"].filter((s) => answers.has(s));
	const replies = no.slice(0, 2).map((s) => strings.did(s) + strings.times(answers.get(s).n));
	return h("p", { class: "story" }, strings.story.did(named(it.suspect), parts,
		knows ? strings.story.knowing : minor ? strings.story.under18 : "", named(it.other), replies));
}
