#include "eval/compose.h"

#include "eval/rng.h"
#include "eval/style.h"
#include "eval/template.h"
#include "features/lexicon/signal.h"

#define TEXT_MAX_BYTES ((size_t)1 << 18)
#define LEAST_TACTICS 4

/* Streams of the seeds, so that one draw more here changes nothing there. */
enum stream {
	STREAM_SHAPE,
	STREAM_CLOCK,
	STREAM_WORDS,
	STREAM_CAST,
	STREAM_OPENING,
};

/* A block that this conversation has, and where in it. */
struct planned {
	const struct chap_block *block;
	uint32_t order;
	uint16_t at; /* index of the message */
};

struct composer {
	struct chap_conversation *out;
	const struct chap_family *family;
	struct chap_slot_choice own;
	struct chap_slot_choice filler;
	struct chap_rng shape;
	struct chap_rng clock;
	struct chap_rng words;
	struct chap_buf line; /* what a template says, before typing */
	struct chap_buf typed;
	unsigned styles[2];
	bool evading;
	uint16_t target; /* messages in all */
	int64_t at_ms;
	enum chap_side last_side;
	/* Texts said so far, of the family and of its pool. */
	bool used[2][CHAP_FAMILY_TEXTS_MAX];
};

/*
 * Most conversations are short, a few long: the same for every family, so
 * that length says nothing about the class.
 */
static uint16_t
draw_length(struct chap_rng *rng)
{
	uint32_t kind = chap_rng_below(rng, 100);

	if (kind < 45)
		return (uint16_t)chap_rng_between(
		    rng, CHAP_CONVERSATION_MIN, 28);
	if (kind < 85)
		return (uint16_t)chap_rng_between(rng, 29, 60);
	return (uint16_t)chap_rng_between(rng, 61, CHAP_CONVERSATION_MAX - 4);
}

/* Bursts, pauses and nights; the same for every family. */
static int64_t
draw_gap_ms(struct chap_rng *rng)
{
	uint32_t kind = chap_rng_below(rng, 100);

	if (kind < 72)
		return chap_rng_between(rng, 2000, 70000);
	if (kind < 90)
		return chap_rng_between(rng, 70000, 900000);
	if (kind < 97)
		return chap_rng_between(rng, 900000, 9000000);
	return chap_rng_between(rng, 9000000, 72000000);
}

/* Takes what was typed into the conversation. */
static void
push(struct composer *c, enum chap_side side, uint8_t member,
    const struct chap_block *block)
{
	struct chap_conversation *out = c->out;
	struct chap_said *said;

	if (out->n == c->target)
		return;
	said = &out->said[out->n++];
	*said = (struct chap_said){.at_ms = c->at_ms,
	    .side = side,
	    .member = member,
	    .signal = -1,
	    .text_at = (uint32_t)out->text.len,
	    .text_len = (uint32_t)c->typed.len};
	if (block != NULL && block->step == CHAP_STEP_EVENT) {
		said->kind = block->kind;
		said->text_len = 0;
	} else {
		chap_buf_add(&out->text, c->typed.ptr, c->typed.len);
	}
	if (block != NULL && block->step == CHAP_STEP_CUE) {
		said->signal = block->signal;
		said->tactic =
		    chap_signal_info[block->signal].role == CHAP_ROLE_RISK;
	}
	c->last_side = side;
	c->at_ms += draw_gap_ms(&c->clock);
}

/* Says one template: expanded, typed, and at times disguised. */
static void
say(struct composer *c, const struct chap_slot_choice *choice, uint16_t text,
    enum chap_side side, uint8_t member, const struct chap_block *block)
{
	bool pool = choice != &c->own;
	unsigned index = side == CHAP_SIDE_A ? 0 : 1u + member;
	/* In benign chat it is a habit of typing; else it hides the cues. */
	uint32_t disguise = !c->evading                     ? 0
	    : c->family->class == CHAP_FAMILY_BENIGN        ? 12
	    : block != NULL && block->step == CHAP_STEP_CUE ? 60
	                                                    : 0;

	chap_buf_reset(&c->line);
	chap_buf_reset(&c->typed);
	chap_template_expand(&c->line, &c->words, choice->family->text[text],
	    choice, pool ? &c->own : NULL, c->out->stated_age[index]);
	chap_style_apply(
	    &c->typed, &c->words, chap_buf_span(&c->line), c->styles[side]);
	if (chap_rng_percent(&c->words, disguise)) {
		chap_buf_reset(&c->line);
		chap_style_disguise(
		    &c->line, &c->words, chap_buf_span(&c->typed));
		chap_buf_reset(&c->typed);
		chap_buf_add(&c->typed, c->line.ptr, c->line.len);
	}
	push(c, side, member, block);
	c->used[pool][text] = true;
}

static uint8_t
draw_member(struct composer *c)
{
	return (uint8_t)chap_rng_below(&c->shape, c->out->n_members);
}

/*
 * A say of the block and a line of it, each line as likely as another; one
 * that was not said before, if a few tries find it.
 */
static const struct chap_say *
draw_line(struct composer *c, const struct chap_slot_choice *choice,
    const struct chap_block *block, struct chap_rng *rng, uint16_t *text)
{
	const struct chap_family *f = choice->family;
	const struct chap_say *first = &f->say[block->say_first];
	const struct chap_say *found = first;
	uint32_t n = 0;

	for (uint16_t i = 0; i < block->n_says; i++)
		n += first[i].n_lines;
	for (int tries = 0; tries < 6; tries++) {
		uint32_t pick = chap_rng_below(rng, n);

		for (found = first; pick >= found->n_lines; found++)
			pick -= found->n_lines;
		*text = (uint16_t)(found->first + pick);
		if (!c->used[choice != &c->own][*text])
			break;
	}
	return found;
}

/* A line of the block and, more often than not, a reply. */
static void
say_block(struct composer *c, const struct chap_slot_choice *choice,
    const struct chap_block *block, struct chap_rng *rng, enum chap_side side)
{
	const struct chap_say *found;
	uint16_t text;
	uint8_t member = draw_member(c);

	found = draw_line(c, choice, block, rng, &text);
	say(c, choice, text, side, member, block);
	if (found->n_replies == 0 || !chap_rng_percent(&c->shape, 78))
		return;
	text = (uint16_t)(found->first + found->n_lines +
	    chap_rng_below(&c->shape, found->n_replies));
	if (side == CHAP_SIDE_B && c->out->n_members > 1 &&
	    chap_rng_percent(&c->shape, 50))
		member = (uint8_t)((member + 1) % c->out->n_members);
	else
		side = side == CHAP_SIDE_A ? CHAP_SIDE_B : CHAP_SIDE_A;
	say(c, choice, text, side, member, NULL);
}

/* A block of that step that the side may say, or NULL. */
static const struct chap_block *
draw_block(const struct chap_family *family, enum chap_step step,
    enum chap_side side, struct chap_rng *rng)
{
	const struct chap_block *found = NULL;
	uint32_t lines = 0;

	for (uint16_t i = 0; i < family->n_blocks; i++) {
		const struct chap_block *block = &family->block[i];
		uint32_t n = 0;

		if (block->step != step ||
		    (block->side != side && block->side != CHAP_SIDE_ANY))
			continue;
		for (uint16_t k = 0; k < block->n_says; k++)
			n += family->say[block->say_first + k].n_lines;
		lines += n;
		if (chap_rng_below(rng, lines) < n)
			found = block;
	}
	return found;
}

static void
say_talk(struct composer *c)
{
	const struct chap_slot_choice *choice = &c->own;
	const struct chap_block *block;
	enum chap_side side = chap_rng_percent(&c->shape, c->family->share_a)
	    ? CHAP_SIDE_A
	    : CHAP_SIDE_B;

	if (c->family->filler != NULL &&
	    chap_rng_percent(&c->shape, c->family->filler_percent))
		choice = &c->filler;
	block = draw_block(choice->family, CHAP_STEP_TALK, side, &c->shape);
	if (block == NULL) {
		side = side == CHAP_SIDE_A ? CHAP_SIDE_B : CHAP_SIDE_A;
		block =
		    draw_block(choice->family, CHAP_STEP_TALK, side, &c->shape);
	}
	say_block(c, choice, block, &c->shape, side);
}

static bool
is_tactic(const struct planned *p)
{
	return p->block->step == CHAP_STEP_CUE &&
	    chap_signal_info[p->block->signal].role == CHAP_ROLE_RISK;
}

static void
drop(struct planned *plan, size_t *n, size_t at)
{
	memmove(&plan[at], &plan[at + 1], (--*n - at) * sizeof(*plan));
}

/* Drops tactics by lot until `most` are left. */
static void
drop_tactics(struct composer *c, struct planned *plan, size_t *n, size_t most)
{
	for (;;) {
		size_t n_tactics = 0;
		size_t pick = 0;

		for (size_t i = 0; i < *n; i++)
			if (is_tactic(&plan[i]) &&
			    chap_rng_below(&c->shape, (uint32_t)++n_tactics) ==
			        0)
				pick = i;
		if (n_tactics <= most)
			return;
		drop(plan, n, pick);
	}
}

/*
 * Which cues and events this conversation has, in a loose order: a block of
 * stage s comes about at s, give or take one and a half stages. Short
 * conversations have fewer.
 */
static size_t
draw_plan(struct composer *c, struct planned *plan)
{
	const struct chap_family *f = c->family;
	size_t n = 0;
	size_t n_tactics = 0;
	size_t most = c->target / 3u;

	for (int round = 0; round < 4; round++)
		for (uint16_t i = 0; i < f->n_blocks; i++) {
			const struct chap_block *block = &f->block[i];
			struct planned p = {.block = block};
			bool have = block->percent == 0;

			for (size_t k = 0; k < n; k++)
				have |= plan[k].block == block;
			if (have ||
			    !chap_rng_percent(&c->shape, block->percent))
				continue;
			if (round > 0 &&
			    (f->class != CHAP_FAMILY_POSITIVE ||
			        n_tactics >= LEAST_TACTICS || !is_tactic(&p)))
				continue;
			p.order = block->stage * 100u +
			    chap_rng_below(&c->shape, 300);
			n_tactics += is_tactic(&p);
			plan[n++] = p;
		}
	drop_tactics(
	    c, plan, &n, most < CHAP_TACTICS_MAX ? most : CHAP_TACTICS_MAX);
	while (n > most)
		drop(plan, &n, chap_rng_below(&c->shape, (uint32_t)n));
	for (size_t i = 1; i < n; i++)
		for (size_t k = i; k > 0 && plan[k].order < plan[k - 1].order;
		     k--) {
			struct planned swap = plan[k];

			plan[k] = plan[k - 1];
			plan[k - 1] = swap;
		}
	for (size_t i = 0; i < n; i++) {
		uint32_t span = c->target - 4u;

		plan[i].at = (uint16_t)(2 +
		    (span * i + chap_rng_below(&c->shape, span)) / n);
	}
	return n;
}

static void
draw_cast(struct composer *c, struct chap_rng *cast)
{
	const struct chap_family *f = c->family;
	struct chap_conversation *out = c->out;

	out->n_members = 1;
	if (chap_rng_percent(cast, f->group_percent))
		out->n_members = (uint8_t)chap_rng_between(
		    cast, f->members_first, f->members_last);
	for (unsigned i = 0; i <= out->n_members; i++) {
		const struct chap_family_side *side = &f->side[i > 0];
		struct chap_rng *rng = i == 0 ? cast : &c->shape;

		out->age[i] = (uint8_t)chap_rng_between(
		    rng, side->age_first, side->age_last);
		out->stated_age[i] = side->claims_first == 0
		    ? out->age[i]
		    : (uint8_t)chap_rng_between(
		          rng, side->claims_first, side->claims_last);
	}
	for (int i = 0; i < 2; i++) {
		struct chap_rng *rng = i == 0 ? cast : &c->shape;

		/* Some type otherwise than their family, whatever it is. */
		c->styles[i] = chap_rng_percent(rng, 30)
		    ? chap_rng_below(rng, 1u << CHAP_N_STYLES)
		    : f->side[i].styles;
	}
	c->evading = chap_rng_percent(cast, f->evasion_percent);
}

static void
walk(struct composer *c, uint64_t cast_seed)
{
	struct chap_rng opening = chap_rng_make(cast_seed, STREAM_OPENING);
	struct planned plan[CHAP_FAMILY_BLOCKS_MAX];
	size_t n_plan = draw_plan(c, plan);
	size_t next = 0;
	enum chap_side side = chap_rng_percent(&opening, c->family->starts_a)
	    ? CHAP_SIDE_A
	    : CHAP_SIDE_B;
	const struct chap_block *block =
	    draw_block(c->family, CHAP_STEP_OPEN, side, &opening);
	bool closes = chap_rng_percent(&c->shape, 60);

	say_block(c, &c->own, block, &opening, side);
	while (c->out->n < c->target) {
		if (next < n_plan && plan[next].at <= c->out->n) {
			block = plan[next++].block;
			chap_buf_reset(&c->typed);
			if (block->step == CHAP_STEP_EVENT)
				push(c, block->side, draw_member(c), block);
			else
				say_block(
				    c, &c->own, block, &c->shape, block->side);
			continue;
		}
		side =
		    chap_rng_percent(&c->shape, 50) ? CHAP_SIDE_A : CHAP_SIDE_B;
		block = draw_block(c->family, CHAP_STEP_CLOSE, side, &c->shape);
		if (closes && block != NULL && c->out->n + 2 >= c->target)
			say_block(c, &c->own, block, &c->shape, side);
		else
			say_talk(c);
	}
}

enum chap_err
chap_compose(struct chap_conversation *out, const struct chap_family *family,
    uint64_t cast_seed, uint64_t seed)
{
	struct chap_rng cast = chap_rng_make(cast_seed, STREAM_CAST);
	struct composer c = {
	    .out = out,
	    .family = family,
	    .shape = chap_rng_make(seed, STREAM_SHAPE),
	    .clock = chap_rng_make(seed, STREAM_CLOCK),
	    .words = chap_rng_make(seed, STREAM_WORDS),
	};
	bool failed;

	memset(out, 0, sizeof(*out));
	out->family = family;
	chap_buf_init(&out->text, TEXT_MAX_BYTES);
	chap_buf_init(&c.line, TEXT_MAX_BYTES);
	chap_buf_init(&c.typed, TEXT_MAX_BYTES);
	draw_cast(&c, &cast);
	c.target = draw_length(&c.clock);
	chap_slot_choose(&c.own, family, &c.words);
	if (family->filler != NULL)
		chap_slot_choose(&c.filler, family->filler, &c.words);
	walk(&c, cast_seed);
	failed = out->text.failed || c.line.failed || c.typed.failed;
	chap_buf_release(&c.line);
	chap_buf_release(&c.typed);
	if (!failed)
		return CHAP_OK;
	chap_conversation_release(out);
	return CHAP_ERR_MEMORY;
}

void
chap_conversation_release(struct chap_conversation *c)
{
	chap_buf_release(&c->text);
}
