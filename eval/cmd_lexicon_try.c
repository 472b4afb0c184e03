#include "eval/cmd_lexicon.h"

#include "eval/lexicon_bench.h"
#include "features/base/buf.h"
#include "features/base/cli.h"

#include <stdio.h>
#include <string.h>

#define TEXT_MAX_BYTES ((size_t)1 << 20)

static void
print_match(const struct chap_lexicon_bench *b, struct chap_span line,
    const struct chap_match *match)
{
	struct chap_lexicon_entry entry =
	    chap_lexicon_entry(b->lexicon, match->entry);
	char context[80];

	printf("  %-20s \"", chap_signal_info[match->signal].name);
	chap_print_safe(stdout, chap_lexicon_bench_span(b, line, match));
	printf("\"  %s, %s%s\n    ",
	    chap_context_text(match->context, context, sizeof(context)),
	    match->discounted ? "does not count" : "counts",
	    entry.line > 0 ? "" : ", stated age");
	if (entry.line > 0)
		printf("%s:%d: %.*s\n", entry.file, entry.line,
		    (int)entry.source.len, entry.source.ptr);
	else
		printf("age %d\n", b->matches.stated_age);
}

static void
print_facts(unsigned facts)
{
	static const char *const NAME[] = {
	    "a time of day", "a place", "a contact handle", "a phone number"};

	for (unsigned i = 0; i < sizeof(NAME) / sizeof(NAME[0]); i++)
		if ((facts >> i & 1) != 0)
			printf("  names %s\n", NAME[i]);
}

static enum chap_err
try_line(void *context, const char *path, uint64_t number,
    struct chap_span line, struct chap_error *err)
{
	struct chap_lexicon_bench *b = context;
	struct chap_error why;

	(void)err;
	if (chap_lexicon_bench_line(b, line, &why) != CHAP_OK) {
		fprintf(stderr, "chaperone: %s:%llu: %s\n", path,
		    (unsigned long long)number, why.text);
		return CHAP_OK;
	}
	chap_print_safe(stdout, b->norm.canon);
	putchar('\n');
	for (unsigned i = 0; i < b->matches.n; i++)
		print_match(b, line, &b->matches.match[i]);
	print_facts(b->matches.facts);
	if (b->matches.n == 0 && b->matches.facts == 0)
		puts("  nothing");
	fflush(stdout);
	return CHAP_OK;
}

int
chap_lexicon_try(const struct chap_lexicon_command *command)
{
	static const char *const ANY[] = {".txt", NULL};
	struct chap_lexicon_bench b;
	struct chap_error err;
	struct chap_buf all;
	enum chap_err rc = chap_lexicon_bench_open(&b, command->lexicons, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	chap_buf_init(&all, TEXT_MAX_BYTES);
	for (int i = 0; i < command->n; i++)
		chap_buf_printf(
		    &all, "%s%s", i == 0 ? "" : " ", command->argument[i]);
	if (all.failed)
		rc = chap_fail(&err, CHAP_ERR_TOO_LONG, "too much text");
	else if (command->n > 0)
		rc = try_line(&b, "TEXT", 1, chap_buf_span(&all), &err);
	else
		rc = chap_each_line("-", ANY, try_line, &b, &err);
	chap_buf_release(&all);
	chap_lexicon_bench_close(&b);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
