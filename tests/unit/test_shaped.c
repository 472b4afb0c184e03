#include "eval/corpus/pan12.h"
#include "eval/shaped.h"

#include <criterion/criterion.h>

struct corpus {
	struct chap_buf file[3]; /* XML, predators, lines */
};

static enum chap_err
put_xml(void *context, struct chap_span bytes)
{
	struct corpus *c = context;
	return chap_buf_add(&c->file[0], bytes.ptr, bytes.len);
}

static enum chap_err
put_predators(void *context, struct chap_span bytes)
{
	struct corpus *c = context;
	return chap_buf_add(&c->file[1], bytes.ptr, bytes.len);
}

static enum chap_err
put_lines(void *context, struct chap_span bytes)
{
	struct corpus *c = context;
	return chap_buf_add(&c->file[2], bytes.ptr, bytes.len);
}

static void
make(struct corpus *c, enum chap_shaped_part part, uint32_t n, uint64_t seed)
{
	struct chap_family_set families;
	struct chap_error err;

	for (int i = 0; i < 3; i++)
		chap_buf_init(&c->file[i], (size_t)64 << 20);
	cr_assert_eq(chap_family_set_from_pack(
	                 &families, "", chap_families_embedded(), &err),
	    CHAP_OK);
	cr_assert_eq(chap_shaped_write(&families,
	                 &(struct chap_shaped_options){seed, part, n},
	                 &(struct chap_shaped_sink){
	                     put_xml, put_predators, put_lines, c},
	                 &err),
	    CHAP_OK);
	chap_family_set_release(&families);
}

static void
release(struct corpus *c)
{
	for (int i = 0; i < 3; i++)
		chap_buf_release(&c->file[i]);
}

static unsigned
count(const struct chap_buf *buf, const char *what)
{
	unsigned n = 0;

	for (const char *at = buf->ptr; (at = strstr(at, what)) != NULL; at++)
		n++;
	return n;
}

Test(shaped, has_the_real_corpus_shape)
{
	const struct chap_pan12_conversation *c;
	struct corpus corpus;
	struct chap_pan12 *reader;
	struct chap_error err;
	unsigned n = 0, single = 0, long_ones = 0, messages = 0, authors = 0;

	make(&corpus, CHAP_SHAPED_TRAIN, 2000, 1);
	cr_assert_eq(chap_pan12_open_bytes(
	                 &reader, "made", chap_buf_span(&corpus.file[0]), &err),
	    CHAP_OK);
	for (;;) {
		cr_assert_eq(chap_pan12_next(reader, &c, &err), CHAP_OK,
		    "%d: %s", err.line, err.text);
		if (c == NULL)
			break;
		n++;
		single += c->n == 1;
		long_ones += c->n > 100;
		messages += (unsigned)c->n;
		authors += c->author.n;
	}
	chap_pan12_close(reader);
	cr_assert_eq(n, 2000);
	/* the real training part: 13.5 messages a conversation */
	cr_assert(messages > 20000 && messages < 34000, "%u", messages);
	cr_assert(single > 600 && single < 900, "%u", single);
	cr_assert(long_ones > 10 && long_ones < 120, "%u", long_ones);
	cr_assert(authors > 2500 && authors < 4000, "%u", authors);
	cr_assert_eq(count(&corpus.file[1], "\n"), 142 * 2000 / 66927);
	cr_assert(count(&corpus.file[0], "&amp;apos;") > 0);
	cr_assert(count(&corpus.file[0], "email/") > 0);
	cr_assert(count(&corpus.file[0], "<text></text>") > 0);
	cr_assert(count(&corpus.file[2], "\n") > 100);
	release(&corpus);
}

Test(shaped, same_seed_same_bytes)
{
	struct corpus a, b, other;

	make(&a, CHAP_SHAPED_TEST, 50, 4);
	make(&b, CHAP_SHAPED_TEST, 50, 4);
	make(&other, CHAP_SHAPED_TRAIN, 50, 4);
	for (int i = 0; i < 3; i++)
		cr_assert(chap_span_eq(
		    chap_buf_span(&a.file[i]), chap_buf_span(&b.file[i])));
	cr_assert(!chap_span_eq(
	    chap_buf_span(&a.file[1]), chap_buf_span(&other.file[1])));
	release(&a);
	release(&b);
	release(&other);
}

Test(shaped, a_few_conversations_are_a_corpus_too)
{
	for (uint32_t n = 1; n < 20; n++) {
		struct corpus corpus;

		make(&corpus, CHAP_SHAPED_TEST, n, n);
		cr_assert_eq(count(&corpus.file[0], "<conversation "), n);
		cr_assert_eq(count(&corpus.file[1], "\n"), 1);
		release(&corpus);
	}
}
