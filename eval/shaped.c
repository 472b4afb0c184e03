#include "eval/shaped.h"

#include "eval/compose.h"
#include "eval/generate.h"
#include "eval/rng.h"
#include "features/base/hash.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define LENGTH_MAX 300 /* messages; makes the mean the real one, 13.5 */
#define BLOCK 8 /* conversations that share a circle of authors */
#define PER_TARGET 4 /* conversations of a predator with one target */
#define XML_MAX_BYTES ((size_t)16 << 20)
#define DAY_MINUTES 1440
#define STREAM_LENGTH 11
#define STREAM_FAMILY 12
#define STREAM_TYPING 13
#define MEMBERS_MAX 24

/* What the real parts count (Inches and Crestani 2012). */
static const struct {
	uint32_t n;
	uint32_t n_authors;
	uint32_t n_predators;
	uint32_t n_positive;
	enum chap_split split;
} REAL[] = {
    {66927, 97689, 142, 2016, CHAP_SPLIT_TRAIN},
    {155128, 218702, 254, 3737, CHAP_SPLIT_VALIDATION},
};

struct id {
	char text[CHAP_HASH_HEX];
};

struct writer {
	const struct chap_shaped_options *options;
	const struct chap_shaped_sink *sink;
	const struct chap_family *family[2][CHAP_FAMILIES_MAX];
	uint32_t n_families[2]; /* benign, positive */
	uint64_t length_sum[LENGTH_MAX + 1]; /* weights up to each length */
	uint32_t n;
	uint32_t n_authors;
	uint32_t n_predators;
	uint32_t n_positive;
	struct chap_buf xml;
	struct chap_buf lines;
	struct chap_rng typing;
	/* the conversation */
	struct id id;
	struct id member[MEMBERS_MAX];
	uint32_t n_members;
	uint32_t n_said;
	uint32_t minutes;
	bool escaped_twice;
};

static struct id
make_id(const struct writer *w, char kind, uint64_t number)
{
	uint64_t key[3] = {w->options->seed, w->options->part, number};
	struct id id;

	chap_hash128_hex(
	    chap_hash128(
	        (struct chap_span){(char *)key, sizeof(key)}, (uint64_t)kind),
	    id.text);
	return id;
}

/* The whole square root, by bisection: no floating point, same everywhere. */
static uint64_t
root(uint64_t x)
{
	uint64_t low = 0;
	uint64_t high = UINT64_C(1) << 32;

	while (high - low > 1) {
		uint64_t middle = low + (high - low) / 2;

		if (middle * middle <= x)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* A length has weight length^-1.5. */
static void
set_lengths(struct writer *w)
{
	for (uint64_t i = 1; i <= LENGTH_MAX; i++)
		w->length_sum[i] = w->length_sum[i - 1] +
		    (UINT64_C(1) << 48) / root(i * i * i << 24);
}

static uint32_t
draw_length(const struct writer *w, struct chap_rng *rng)
{
	uint64_t at = chap_rng_next(rng) % w->length_sum[LENGTH_MAX];
	uint32_t low = 1;
	uint32_t high = LENGTH_MAX;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (w->length_sum[middle] > at)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static enum chap_err
choose_families(struct writer *w, const struct chap_family_set *families,
    struct chap_error *err)
{
	for (size_t i = 0; i < families->n; i++) {
		const struct chap_family *f = &families->family[i];

		if (f->class == CHAP_FAMILY_TALK ||
		    f->split != REAL[w->options->part].split)
			continue;
		w->family[f->class][w->n_families[f->class]++] = f;
	}
	if (w->n_families[CHAP_FAMILY_BENIGN] > 0 &&
	    w->n_families[CHAP_FAMILY_POSITIVE] > 0)
		return CHAP_OK;
	return chap_fail(err, CHAP_ERR_NOT_FOUND,
	    "the part's families lack a positive or a benign one");
}

/* Text within XML, escaped once or twice. */
static void
put_text(struct writer *w, struct chap_span s)
{
	static const struct {
		char c;
		const char *once;
		const char *twice;
	} ESCAPE[] = {{'&', "&amp;", "&amp;amp;"}, {'<', "&lt;", "&amp;lt;"},
	    {'>', "&gt;", "&amp;gt;"}, {'\'', "'", "&amp;apos;"}};

	for (size_t i = 0; i < s.len; i++) {
		const char *escape = NULL;

		for (size_t k = 0; k < sizeof(ESCAPE) / sizeof(ESCAPE[0]); k++)
			if (s.ptr[i] == ESCAPE[k].c)
				escape = w->escaped_twice ? ESCAPE[k].twice
				                          : ESCAPE[k].once;
		if (escape != NULL)
			chap_buf_str(&w->xml, escape);
		else
			chap_buf_add(&w->xml, s.ptr + i, 1);
	}
}

/* One message; now and then with what the real corpus has. */
static void
put_message(struct writer *w, uint32_t member, struct chap_span text)
{
	uint32_t oddity = chap_rng_below(&w->typing, 1000);

	chap_buf_printf(&w->xml,
	    "    <message line=\"%" PRIu32 "\">\n      <author>%s</author>\n"
	    "      <time>%02" PRIu32 ":%02" PRIu32 "</time>\n      <text>",
	    ++w->n_said, w->member[member].text, w->minutes / 60,
	    w->minutes % 60);
	if (oddity < 10)
		text.len = 0;
	put_text(w, text);
	if (oddity >= 10 && oddity < 13)
		chap_buf_str(&w->xml,
		    w->escaped_twice ? " &lt;email/&gt;" : " <email/>");
	if (oddity >= 13 && oddity < 23)
		chap_buf_printf(&w->xml, " %s",
		    w->member[(member + 1) % w->n_members].text);
	chap_buf_str(&w->xml, "</text>\n    </message>\n");
}

/* What a family's conversation says, at most `most` messages of it. */
static enum chap_err
put_conversation(struct writer *w, const struct chap_family *family,
    uint64_t seed, uint32_t most)
{
	struct chap_conversation c;
	int64_t last_ms = 0;
	enum chap_err rc = chap_compose(&c, family, seed, seed + 1);

	if (rc != CHAP_OK)
		return rc;
	for (uint16_t i = 0; i < c.n && w->n_said < most; i++) {
		const struct chap_said *said = &c.said[i];
		uint32_t member = 0;
		/* the real corpus was cut where a pause was 25 minutes */
		uint32_t gap = (uint32_t)((said->at_ms - last_ms) / 60000);

		last_ms = said->at_ms;
		if (said->kind != CHAP_MESSAGE)
			continue;
		w->minutes = (w->minutes + (gap > 24 ? 24 : gap)) % DAY_MINUTES;
		if (said->side == CHAP_SIDE_B && w->n_members > 1)
			member =
			    chap_rng_between(&w->typing, 1, w->n_members - 1);
		put_message(w, member,
		    chap_span_cut(chap_buf_span(&c.text), said->text_at,
		        said->text_at + said->text_len));
		if (said->tactic && family->class == CHAP_FAMILY_POSITIVE)
			chap_buf_printf(&w->lines, "%s\t%" PRIu32 "\n",
			    w->id.text, w->n_said);
	}
	chap_conversation_release(&c);
	return CHAP_OK;
}

/* A predator and one of their targets. */
static void
cast_positive(struct writer *w, uint32_t ordinal)
{
	uint32_t predator = ordinal % w->n_predators;
	uint32_t target = ordinal / w->n_predators / PER_TARGET;

	w->member[0] = make_id(w, 'p', predator);
	w->member[1] = make_id(w, 't', (uint64_t)target << 32 | predator);
	w->n_members = 2;
}

/* Two mostly, out of a circle; now and then one, a few, or a room full. */
static void
cast_ordinary(
    struct writer *w, uint32_t number, uint32_t length, struct chap_rng *rng)
{
	uint64_t first = (uint64_t)number / BLOCK * BLOCK * w->n_authors / w->n;
	uint64_t end =
	    ((uint64_t)number / BLOCK + 1) * BLOCK * w->n_authors / w->n;
	uint32_t circle = end > first ? (uint32_t)(end - first) : 1;
	uint32_t kind = chap_rng_below(rng, 1000);
	uint32_t start = chap_rng_below(rng, circle);

	w->n_members = 2;
	if (length == 1 || kind < 60)
		w->n_members = 1;
	else if (kind < 160)
		w->n_members = chap_rng_between(rng, 3, 6);
	else if (kind < 163)
		w->n_members = MEMBERS_MAX;
	for (uint32_t i = 0; i < w->n_members; i++)
		w->member[i] = make_id(w, 'a', first + (start + i) % circle);
	if (w->n_members > circle)
		w->n_members = circle;
}

static enum chap_err
send(struct chap_buf *buf, const struct writer *w,
    enum chap_err (*to)(void *context, struct chap_span bytes))
{
	enum chap_err rc = buf->failed ? CHAP_ERR_MEMORY : CHAP_OK;

	if (rc == CHAP_OK && buf->len > 0 && to != NULL)
		rc = to(w->sink->context, chap_buf_span(buf));
	chap_buf_reset(buf);
	return rc;
}

static enum chap_err
write_conversation(struct writer *w, uint32_t number)
{
	uint64_t seed = w->options->seed;
	struct chap_rng rng = chap_rng_make(seed ^ STREAM_LENGTH, number);
	struct chap_rng pick = chap_rng_make(seed ^ STREAM_FAMILY, number);
	uint64_t before = (uint64_t)number * w->n_positive / w->n;
	bool positive = ((uint64_t)number + 1) * w->n_positive / w->n > before;
	uint32_t length = positive ? LENGTH_MAX : draw_length(w, &rng);
	enum chap_err rc = CHAP_OK;

	w->typing = chap_rng_make(seed ^ STREAM_TYPING, number);
	w->id = make_id(w, 'c', number);
	w->n_said = 0;
	w->minutes = chap_rng_below(&w->typing, DAY_MINUTES);
	w->escaped_twice = chap_rng_percent(&w->typing, 30);
	if (positive)
		cast_positive(w, (uint32_t)before);
	else
		cast_ordinary(w, number, length, &rng);
	chap_buf_printf(&w->xml, "  <conversation id=\"%s\">\n", w->id.text);
	do { /* a positive is one composition, whole */
		uint32_t n = w->n_families[positive];

		rc = put_conversation(w,
		    w->family[positive][chap_rng_below(&pick, n)],
		    chap_rng_next(&pick), length);
	} while (rc == CHAP_OK && !positive && w->n_said < length);
	chap_buf_str(&w->xml, "  </conversation>\n");
	if (rc == CHAP_OK)
		rc = send(&w->xml, w, w->sink->xml);
	if (rc == CHAP_OK)
		rc = send(&w->lines, w, w->sink->lines);
	return rc;
}

/* Those who wrote at all. */
static enum chap_err
write_predators(struct writer *w)
{
	for (uint32_t i = 0; i < w->n_predators && i < w->n_positive; i++)
		chap_buf_printf(&w->xml, "%s\n", make_id(w, 'p', i).text);
	return send(&w->xml, w, w->sink->predators);
}

static enum chap_err
write_all(struct writer *w)
{
	enum chap_err rc;

	chap_buf_str(&w->xml,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<conversations>\n");
	rc = send(&w->xml, w, w->sink->xml);
	for (uint32_t i = 0; i < w->n && rc == CHAP_OK; i++)
		rc = write_conversation(w, i);
	if (rc != CHAP_OK)
		return rc;
	chap_buf_str(&w->xml, "</conversations>\n");
	rc = send(&w->xml, w, w->sink->xml);
	return rc == CHAP_OK ? write_predators(w) : rc;
}

/* `real` for `n` of the real part's conversations; 1 at least. */
static uint32_t
scale(uint32_t real, uint32_t n, uint32_t real_n)
{
	uint64_t scaled = (uint64_t)real * n / real_n;

	return scaled == 0 ? 1 : (uint32_t)scaled;
}

uint32_t
chap_shaped_size(enum chap_shaped_part part)
{
	return REAL[part].n;
}

enum chap_err
chap_shaped_write(const struct chap_family_set *families,
    const struct chap_shaped_options *options,
    const struct chap_shaped_sink *sink, struct chap_error *err)
{
	uint32_t real = REAL[options->part].n;
	struct writer *w;
	enum chap_err rc;

	if (options->n > CHAP_GENERATE_PAIRS_MAX)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "at most %d conversations", CHAP_GENERATE_PAIRS_MAX);
	w = calloc(1, sizeof(*w));
	if (w == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	w->options = options;
	w->sink = sink;
	w->n = options->n == 0 ? real : options->n;
	w->n_authors = scale(REAL[options->part].n_authors, w->n, real);
	w->n_predators = scale(REAL[options->part].n_predators, w->n, real);
	w->n_positive = scale(REAL[options->part].n_positive, w->n, real);
	chap_buf_init(&w->xml, XML_MAX_BYTES);
	chap_buf_init(&w->lines, XML_MAX_BYTES);
	set_lengths(w);
	rc = choose_families(w, families, err);
	if (rc == CHAP_OK) {
		rc = write_all(w);
		if (rc != CHAP_OK)
			chap_fail(err, rc,
			    rc == CHAP_ERR_MEMORY ? "out of memory"
			                          : "writing failed");
	}
	chap_buf_release(&w->xml);
	chap_buf_release(&w->lines);
	free(w);
	return rc;
}
