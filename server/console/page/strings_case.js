/* What the screen of a case says. What stands in [] is parts round elements. */
import { count, some } from "./strings_numbers.js";

export const case_ = {
	title: (flag) => `Case ${flag}`,
	back: "← Queue",
	about: (n, when, waited) => [some(n, "message", "messages"), " between the two, flagged ", when, `, waiting ${waited}`],
	limited: "limited confidence",
	bands: (highest, now) => `Level: rose to ${highest}, now ${now ?? "?"}`,
	highest: "highest",
	now: "now",
	story: "How it went",
	sides: "The two sides",
	suspect: "Suspect",
	other: "Other",
	age: "Age",
	ageUnknown: "Not known",
	kept: "Messages kept",
	showed: "Showed",
	nothing: "nothing",
	often: (n) => ` ${n}×`,
	account: "account page",
	accounts: ([suspect, other]) => ["suspect’s ", suspect, " · other’s ", other],
	aside: "Decision and reasons",
	why: "Why it was flagged",
	reasons: "Reasons and their points, which add up to the score",
	bias: "Where every pair starts",
	sum: "Together",
	also: (names) => `Also seen, at no points: ${names.join(", ")}`,
	addUp: (model) => ["Points add up. They come from the model, ", model, "; a person decides."],
	before: "Before",
	beforeHidden: "Another person decided on this case. What they decided is shown after your own decision, so that yours is your own.",
	beforeNone: "Nobody decided on this pair before.",
	takenBack: "Taken back",
	decidedBy: (what, reason, by, when) => [what, reason ? `, ${reason}` : "", " — ", by, ", ", when],
	stage: {
		second: "This case waits for a second look. Look at it as if nobody had.",
		others: "You had a part in this case. It waits for another person now.",
		done: "This case was decided.",
		disagreed: (one, ruling, two, itsRuling, why) => ["Two people do not agree: ", one, " decided ", ruling, ", ",
			two, " ", itsRuling, ` (${why}). What you decide is in force.`],
	},
};

export const pairs = {
	title: "Other cases of the suspect",
	none: "No other open case with this user.",
	label: (n) => (n === 1 ? "1 other open case, with its level" : `${count(n)} other open cases, with their levels`),
	asSuspect: (waited) => `as the suspect, ${waited}`,
	asOther: (waited) => `as the other, ${waited}`,
	more: (n) => `and ${count(n)} more: search the queue by this user`,
};

export const messages = {
	title: "Messages",
	none: "No message of this pair is kept any more: evidence expires.",
	masked: (key) => ["Masked. Reading is rarely needed: ", key, " reveals the one in focus, and each is counted."],
	unclaimed: "Masked. Claim the case to reveal one.",
	label: (i, n) => `Message ${i} of ${n}`,
	reveal: "Reveal",
	revealOne: (i) => `Reveal message ${i}`,
	mask: "Mask",
	maskOne: (i) => `Mask message ${i}`,
	delivered: "delivered",
	deliveredBy: "By the platform, when it was asked for; never scored",
	length: (n) => some(n, "character", "characters"),
	reading: "How it was read",
	undone: (what) => `Undone: ${what.join(", ")}.`,
};

export const decide = {
	title: "Decision",
	decide: "Decide",
	as: (verdict) => `Decide: ${verdict.toLowerCase()}`,
	reason: "Reason",
	note: "Note, if one is needed",
	noteFor: "For those who look at it later; not for the platform",
	thenNext: "then the next case",
	nothing: "Nothing is to be decided here now.",
	unclaimed: "Claim the case to decide.",
	differ: "Noted. The two decisions differ: a lead settles it.",
	looked: (verdict) => `${verdict}: in force. Another person looks at it too.`,
	inForce: (verdict) => `${verdict}: in force.`,
};

/* Whose it is, and what may be done about that. */
export const claim = {
	nobody: "Nobody has this case.",
	mine: { hold: "On hold, yours. ", assigned: "Assigned to you. ", lease: "Yours for " },
	holds: (who) => [who, " has it on hold."],
	has: (who) => [who, " has this case."],
	claim: "Claim",
	extend: "Extend",
	ended: "Your claim ended; the case went back to the queue.",
	takeOver: "Take over",
	because: "Because",
	hold: "Hold",
	holdTitle: "Put on hold",
	holdAbout: "It stays yours and comes back into the queue after that time.",
	holdFor: "For",
	holdHours: { 4: "4 hours", 24: "a day", 72: "three days", 168: "a week" },
	held: "On hold. It is under “On hold” in the queue.",
	skip: "Skip",
	skipTitle: "Skip, because",
	skipAbout: "It goes back into the queue. Why stands in the audit log.",
	skipped: "Given back. It is not offered to you again today.",
	assign: "Assign",
	handOver: "Hand over",
	assignTo: "To",
	assignBecause: "Because, if that helps",
	pack: "Package…",
	packHint: "The case as a signed ZIP",
	packTitle: "Evidence package",
	packAbout: "A ZIP with the messages that are kept, in clear, the reasons, the decisions, what was done with the case here, " +
		"and a draft of a report. It is signed; nothing is sent by itself.",
	packAudit: "That you made it stands in the audit log. Keep it where few may read it.",
	packMake: "Make and save it",
	packed: "The package was made and is with your downloads.",
};

export const enquire = {
	more: "Ask for more…",
	title: "Ask the platform for more",
	about: "It goes out with both user ids on the feed of decisions, and stands in the audit log. What the platform delivers appears here, masked.",
	what: "What is wanted",
	note: "In other words, for the platform, if that helps",
	ask: "Ask",
	asked: "Asked. What the platform delivers appears here.",
	was: (what, when, by, answer) => [`${what}: asked `, when, by ? [" by ", by] : null, ", ", answer],
	delivered: (n) => `${count(n)} delivered`,
	waits: "not answered yet",
};

/* The sentence of what was seen. */
export const story = {
	joined: (parts) => parts.map((part, i) => [i === 0 ? "" : i < parts.length - 1 ? ", " : parts.length > 2 ? ", then " : " and ", part]),
	flaggedFor: (who, reasons) => [who, " was flagged for ", story.joined(reasons), ". No message of this pair is kept any more."],
	did: (who, parts, age, other, answers) => [who, " ", story.joined(parts), age,
		answers.length > 0 ? ["; ", other, " ", story.joined(answers)] : "", "."],
	knowing: ", knowing that the other is under 18",
	under18: "; the other is known to be under 18",
};

export const timeline = {
	column: (when, bySuspect, names) => `${when}, ${bySuspect ? "suspect" : "other"}: ${names.join(", ") || "no signal"}`,
	/* what the picture shows, for those who do not see it */
	spoken: (kept, n, bySuspect, highest) => `${kept} of ${n} messages are kept, ${bySuspect} of them by the suspect; ` +
		`the level rose to ${highest.toLowerCase()}. The list of messages below has each one's signals.`,
	suspect: "suspect",
	other: "other",
	inOrder: "messages that showed something, in their order",
};
