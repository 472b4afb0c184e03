#include "eval/family.h"

#include "eval/family_parser.h"
#include "eval/template.h"
#include "features/lexicon/signal.h"

#include <jansson.h>

#define LEAST_TALK_LINES 5
#define LEAST_CUES_POSITIVE 4
#define LEAST_CUES_HARD 2

const struct chap_slot *
chap_family_slot(const struct chap_family *family, struct chap_span name)
{
	for (uint16_t i = 0; i < family->n_slots; i++)
		if (chap_span_eq(family->slot[i].name, name))
			return &family->slot[i];
	return NULL;
}

static bool
is(struct chap_span s, const char *literal)
{
	return chap_span_eq(s, chap_span_str(literal));
}

/* The kinds that a family may have as events. */
static bool
read_kind(struct chap_span s, enum chap_kind *out)
{
	static const struct {
		const char *name;
		enum chap_kind kind;
	} row[] = {
	    {"media", CHAP_MEDIA},
	    {"call", CHAP_CALL},
	    {"contact_request", CHAP_CONTACT_REQUEST},
	    {"block", CHAP_BLOCK},
	    {"report", CHAP_REPORT},
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		if (is(s, row[i].name)) {
			*out = row[i].kind;
			return true;
		}
	return false;
}

/* "STAGE SIDE WHAT PERCENT", the tail of a cue's or an event's line. */
static enum chap_err
take_timed(struct chap_family_parser *p, const struct chap_family_words *w,
    struct chap_block *block)
{
	struct chap_span what;

	if (w->n != 5)
		return CHAP_FAMILY_FAIL(p,
		    "\"%s STAGE SIDE WHAT PERCENT\" has five words",
		    block->step == CHAP_STEP_CUE ? "cue" : "event");
	what = w->word[3];
	if (!chap_family_read_number(w->word[1], 1, 9, &block->stage))
		return CHAP_FAMILY_FAIL(p, "a stage is 1 to 9");
	if (!chap_family_read_side(w->word[2], false, &block->side))
		return CHAP_FAMILY_FAIL(p, "the side is a or b");
	if (!chap_family_read_number(w->word[4], 1, 100, &block->percent))
		return CHAP_FAMILY_FAIL(p, "a per cent is 1 to 100");
	if (block->step == CHAP_STEP_EVENT)
		return read_kind(what, &block->kind)
		    ? CHAP_OK
		    : CHAP_FAMILY_FAIL(p, "no event is called that");
	if (chap_signal_by_name(what) < 0)
		return CHAP_FAMILY_FAIL(p, "no signal is called that");
	block->signal = (int8_t)chap_signal_by_name(what);
	if (chap_signal_info[block->signal].starred)
		return CHAP_FAMILY_FAIL(p, "a starred signal has no sentences");
	if (p->family->class == CHAP_FAMILY_POSITIVE &&
	    (chap_signal_info[block->signal].role == CHAP_ROLE_RISK) !=
	        (block->side == CHAP_SIDE_A))
		return CHAP_FAMILY_FAIL(
		    p, "in a positive family, tactics are a's and only they");
	return CHAP_OK;
}

static enum chap_err
take_block(struct chap_family_parser *p, struct chap_span text)
{
	static const char *const name[] = {
	    "open", "talk", "cue", "close", "event"};
	struct chap_family *f = p->family;
	struct chap_family_words w;
	struct chap_block block = {.signal = -1, .kind = CHAP_MESSAGE};
	enum chap_err rc;
	size_t step = 0;

	if (!chap_family_split_words(text, &w))
		return CHAP_FAMILY_FAIL(p, "words stand between single spaces");
	while (step < 5 && !is(w.word[0], name[step]))
		step++;
	if (step == 5)
		return CHAP_FAMILY_FAIL(p, "neither a header nor a block");
	if (f->n_blocks == CHAP_FAMILY_BLOCKS_MAX)
		return CHAP_FAMILY_FAIL(
		    p, "more than %d blocks", CHAP_FAMILY_BLOCKS_MAX);
	if (f->class == CHAP_FAMILY_TALK && step != CHAP_STEP_TALK)
		return CHAP_FAMILY_FAIL(p, "a pool has slots and talk only");
	block.step = (enum chap_step)step;
	block.say_first = f->n_says;
	block.line = p->line;
	if (step == CHAP_STEP_CUE || step == CHAP_STEP_EVENT) {
		rc = take_timed(p, &w, &block);
		if (rc != CHAP_OK)
			return rc;
	} else if (w.n != 2 ||
	    !chap_family_read_side(w.word[1], true, &block.side)) {
		return CHAP_FAMILY_FAIL(
		    p, "\"%s\" needs a side: a, b or any", name[step]);
	}
	f->block[f->n_blocks++] = block;
	p->replying = false;
	return CHAP_OK;
}

static enum chap_err
check_text(struct chap_family_parser *p, struct chap_span text)
{
	const char *wrong;
	json_t *string;

	if (text.len == 0 || text.ptr[0] == ' ')
		return CHAP_FAMILY_FAIL(p, "an empty line, or spaces first");
	if (text.len > CHAP_FAMILY_LINE_MAX)
		return CHAP_FAMILY_FAIL(
		    p, "longer than %d bytes", CHAP_FAMILY_LINE_MAX);
	string = json_stringn(text.ptr, text.len);
	json_decref(string);
	if (string == NULL)
		return CHAP_FAMILY_FAIL(p, "not UTF-8");
	wrong = chap_template_check(p->family, text);
	return wrong == NULL ? CHAP_OK : CHAP_FAMILY_FAIL(p, "%s", wrong);
}

/*
 * A line of the newest block, without its tab. Replies close the lines
 * above them: a line after a reply starts a new say.
 */
static enum chap_err
take_text(struct chap_family_parser *p, struct chap_span text)
{
	struct chap_family *f = p->family;
	bool reply = text.len > 1 && text.ptr[0] == '>' && text.ptr[1] == ' ';
	struct chap_block *block;
	struct chap_say *say;
	enum chap_err rc;

	if (f->n_blocks == 0)
		return CHAP_FAMILY_FAIL(p, "a line before the first block");
	block = &f->block[f->n_blocks - 1];
	if (block->step == CHAP_STEP_EVENT)
		return CHAP_FAMILY_FAIL(p, "an event has no lines");
	if (reply)
		text = chap_span_cut(text, 2, text.len);
	rc = check_text(p, text);
	if (rc != CHAP_OK)
		return rc;
	if (reply && block->n_says == 0)
		return CHAP_FAMILY_FAIL(p, "a reply to nothing");
	if (f->n_texts == CHAP_FAMILY_TEXTS_MAX)
		return CHAP_FAMILY_FAIL(
		    p, "more than %d lines", CHAP_FAMILY_TEXTS_MAX);
	if (block->n_says == 0 || (!reply && p->replying)) {
		if (f->n_says == CHAP_FAMILY_SAYS_MAX)
			return CHAP_FAMILY_FAIL(p,
			    "more than %d groups of lines",
			    CHAP_FAMILY_SAYS_MAX);
		block->n_says++;
		f->say[f->n_says++] = (struct chap_say){.first = f->n_texts};
	}
	say = &f->say[f->n_says - 1];
	f->text[f->n_texts++] = text;
	if (reply)
		say->n_replies++;
	else
		say->n_lines++;
	p->replying = reply;
	return CHAP_OK;
}

static enum chap_err
take_line(struct chap_family_parser *p, struct chap_span line)
{
	enum chap_err rc;

	for (size_t i = 0; i < line.len; i++) {
		unsigned char c = (unsigned char)line.ptr[i];

		if (c < 0x20 && !(c == '\t' && i == 0))
			return CHAP_FAMILY_FAIL(p, "a control character");
	}
	if (line.len == 0 || line.ptr[0] == '#')
		return CHAP_OK;
	if (line.ptr[line.len - 1] == ' ')
		return CHAP_FAMILY_FAIL(p, "spaces at the line's end");
	if (line.ptr[0] == '\t')
		return take_text(p, chap_span_cut(line, 1, line.len));
	rc = chap_family_take_header(p, line);
	return rc == CHAP_ERR_NOT_FOUND ? take_block(p, line) : rc;
}

/* Who is who in the two classes. */
static enum chap_err
check_sides(struct chap_family_parser *p)
{
	const struct chap_family *f = p->family;
	const struct chap_family_side *a = &f->side[CHAP_SIDE_A];
	const struct chap_family_side *b = &f->side[CHAP_SIDE_B];

	if (f->class == CHAP_FAMILY_BENIGN)
		return is(a->role, "suspect") || is(b->role, "target")
		    ? CHAP_FAMILY_FAIL(p, "a benign family has no suspect")
		    : CHAP_OK;
	if (!is(a->role, "suspect") || a->age_first < 18)
		return CHAP_FAMILY_FAIL(p, "a must be an adult suspect");
	if (!is(b->role, "target") || b->age_last >= 18)
		return CHAP_FAMILY_FAIL(p, "b must be a target under 18");
	if (f->hard_negative)
		return CHAP_FAMILY_FAIL(p, "a positive is no hard negative");
	return CHAP_OK;
}

/* What can only be said at the end of the file. */
static enum chap_err
check_whole(struct chap_family_parser *p)
{
	const struct chap_family *f = p->family;
	const char *missing = chap_family_missing_header(p);
	unsigned opens = 0;
	unsigned n_talk = 0;
	unsigned n_risk = 0;
	unsigned least = f->class == CHAP_FAMILY_POSITIVE ? LEAST_CUES_POSITIVE
	    : f->hard_negative                            ? LEAST_CUES_HARD
	                                                  : 0;

	if (missing != NULL)
		return CHAP_FAMILY_FAIL(p, "no \"%s\" in the file", missing);
	for (uint16_t i = 0; i < f->n_blocks; i++) {
		const struct chap_block *block = &f->block[i];

		if (block->step != CHAP_STEP_EVENT && block->n_says == 0) {
			p->line = block->line;
			return CHAP_FAMILY_FAIL(p, "a block without lines");
		}
		if (block->step == CHAP_STEP_OPEN)
			opens |= block->side == CHAP_SIDE_ANY
			    ? 3u
			    : 1u << block->side;
		if (block->step == CHAP_STEP_TALK)
			for (uint16_t k = 0; k < block->n_says; k++)
				n_talk += f->say[block->say_first + k].n_lines;
		if (block->step == CHAP_STEP_CUE &&
		    chap_signal_info[block->signal].role == CHAP_ROLE_RISK)
			n_risk++;
	}
	if (n_talk < LEAST_TALK_LINES)
		return CHAP_FAMILY_FAIL(
		    p, "fewer than %d talk lines", LEAST_TALK_LINES);
	if (f->class == CHAP_FAMILY_TALK)
		return CHAP_OK;
	if (opens != 3)
		return CHAP_FAMILY_FAIL(p, "each side needs an open line");
	if (n_risk < least)
		return CHAP_FAMILY_FAIL(
		    p, "fewer than %u cues with a risk signal", least);
	return check_sides(p);
}

enum chap_err
chap_family_parse(struct chap_family *out, const char *file,
    struct chap_span text, struct chap_error *err)
{
	struct chap_family *family = calloc(1, sizeof(*family));
	struct chap_family_parser p = {
	    .family = family, .file = file, .err = err};
	enum chap_err rc = CHAP_OK;
	size_t at = 0;

	if (family == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	family->fanout_first = 1;
	family->fanout_last = 1;
	while (rc == CHAP_OK && at < text.len) {
		const char *end = memchr(text.ptr + at, '\n', text.len - at);
		size_t stop = end == NULL ? text.len : (size_t)(end - text.ptr);

		p.line++;
		rc = take_line(&p, chap_span_cut(text, at, stop));
		at = stop + 1;
	}
	if (rc == CHAP_OK)
		rc = check_whole(&p);
	if (rc == CHAP_OK)
		*out = *family;
	free(family);
	return rc;
}
