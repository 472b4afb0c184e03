#include "eval/explain_text.h"

#include "features/base/cli.h"

#define RED "\x1b[31m"
#define GREEN "\x1b[32m"
#define PLAIN "\x1b[0m"

struct marks {
	const char *begin;
	const char *end;
};

static void
put(FILE *out, struct chap_span s, size_t start, size_t end,
    const struct marks *marks)
{
	if (start >= end)
		return;
	if (marks != NULL)
		fputs(marks->begin, out);
	chap_print_safe(out, chap_span_cut(s, start, end));
	if (marks != NULL)
		fputs(marks->end, out);
}

/* Several tokens may have come of one piece of the original: shown once. */
static void
put_original(FILE *out, struct chap_span original, const struct chap_norm *norm,
    const struct marks *marks)
{
	size_t done = 0;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		uint32_t start, end;

		if (!norm->token[i].changed)
			continue;
		chap_norm_origin(norm, norm->token[i].start, norm->token[i].end,
		    &start, &end);
		if (start < done)
			continue;
		put(out, original, done, start, NULL);
		put(out, original, start, end, marks);
		done = end;
	}
	put(out, original, done, original.len, NULL);
	fputc('\n', out);
}

static void
put_canonical(
    FILE *out, const struct chap_norm *norm, const struct marks *marks)
{
	size_t done = 0;

	for (uint32_t i = 0; i < norm->n_tokens; i++) {
		const struct chap_token *t = &norm->token[i];

		if (!t->changed)
			continue;
		put(out, norm->canon, done, t->start, NULL);
		put(out, norm->canon, t->start, t->end, marks);
		done = t->end;
	}
	put(out, norm->canon, done, norm->canon.len, NULL);
	fputc('\n', out);
}

static void
put_facts(FILE *out, const struct chap_norm *norm)
{
	const char *before = "  ";

	for (int i = 0; i < CHAP_N_EVASIONS; i++) {
		if (norm->facts.evasion[i] == 0)
			continue;
		fprintf(out, "%s%s %u", before, chap_evasion_name[i],
		    norm->facts.evasion[i]);
		before = ", ";
	}
	if (before[0] == ',')
		fputc('\n', out);
}

void
chap_explain_text(FILE *out, struct chap_span original,
    const struct chap_norm *norm, bool colours)
{
	static const struct marks in_colour[] = {{RED, PLAIN}, {GREEN, PLAIN}};
	static const struct marks in_brackets = {"[", "]"};

	fputs("- ", out);
	put_original(
	    out, original, norm, colours ? &in_colour[0] : &in_brackets);
	fputs("+ ", out);
	put_canonical(out, norm, colours ? &in_colour[1] : &in_brackets);
	put_facts(out, norm);
}
