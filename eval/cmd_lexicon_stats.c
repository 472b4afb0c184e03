#include "eval/cmd_lexicon.h"

#include "classifier/encoding/json.h"
#include "eval/lexicon_bench.h"
#include "features/base/cli.h"

#include <stdio.h>
#include <stdlib.h>

#define KEEP_MAX_BYTES ((size_t)4 << 20)

struct count {
	uint64_t counted; /* messages that show it */
	uint64_t discounted; /* that show it in a discounted context only */
};

struct stats {
	struct chap_lexicon_bench bench;
	struct chap_arena keep; /* of the message at hand */
	uint64_t n; /* messages */
	uint64_t n_unread;
	struct count signal[CHAP_N_SIGNALS];
	struct count *entry; /* [n_entries + 1]; the last: stated ages */
};

static struct count *
entry_count(struct stats *s, uint32_t entry)
{
	uint32_t n = chap_lexicon_n_entries(s->bench.lexicon);

	return &s->entry[entry == CHAP_ENTRY_STATED_AGE ? n : entry];
}

static void
count_matches(struct stats *s)
{
	const struct chap_matches *m = &s->bench.matches;

	for (int i = 0; i < CHAP_N_SIGNALS; i++) {
		uint64_t bit = CHAP_SIGNAL_BIT(i);

		s->signal[i].counted += (m->signals & bit) != 0;
		s->signal[i].discounted +=
		    (m->signals & bit) == 0 && (m->discounted & bit) != 0;
	}
	for (unsigned i = 0; i < m->n; i++) {
		struct count *count = entry_count(s, m->match[i].entry);

		if (m->match[i].discounted)
			count->discounted++;
		else
			count->counted++;
	}
}

/* The text of a message line; a line that is no JSON object is the text. */
static enum chap_err
take_line(void *context, const char *path, uint64_t number,
    struct chap_span line, struct chap_error *err)
{
	struct stats *s = context;
	struct chap_message message = {.text = line};
	struct chap_error why;

	(void)path;
	(void)number;
	(void)err;
	chap_arena_reset(&s->keep);
	if (line.ptr[0] == '{' &&
	    chap_json_message(line, &s->keep, &s->keep, &message, &why) !=
	        CHAP_OK) {
		s->n_unread++;
		return CHAP_OK;
	}
	if (message.text.len == 0)
		return CHAP_OK;
	if (chap_lexicon_bench_line(&s->bench, message.text, &why) != CHAP_OK) {
		s->n_unread++;
		return CHAP_OK;
	}
	s->n++;
	count_matches(s);
	return CHAP_OK;
}

static void
print_count(const struct stats *s, const char *name, const struct count *count)
{
	printf("%-22s %9llu %10.3f %11llu\n", name,
	    (unsigned long long)count->counted,
	    s->n == 0 ? 0.0 : 1000.0 * (double)count->counted / (double)s->n,
	    (unsigned long long)count->discounted);
}

static void
print_entries(struct stats *s, long long top)
{
	uint32_t n = chap_lexicon_n_entries(s->bench.lexicon);

	printf("\n%9s %11s  %s\n", "matches", "discounted", "entry");
	while (top-- > 0) {
		struct chap_lexicon_entry entry;
		uint32_t best = 0;

		for (uint32_t i = 1; i <= n; i++)
			if (s->entry[i].counted > s->entry[best].counted)
				best = i;
		if (s->entry[best].counted == 0)
			return;
		entry = chap_lexicon_entry(
		    s->bench.lexicon, best == n ? CHAP_ENTRY_STATED_AGE : best);
		printf("%9llu %11llu  %s:%d: %.*s\n",
		    (unsigned long long)s->entry[best].counted,
		    (unsigned long long)s->entry[best].discounted, entry.file,
		    entry.line, (int)entry.source.len, entry.source.ptr);
		s->entry[best].counted = 0;
	}
}

int
chap_lexicon_stats(const struct chap_lexicon_command *command)
{
	static const char *const ENDINGS[] = {
	    ".jsonl.gz", ".jsonl", ".txt", ".txt.gz", NULL};
	static struct stats s;
	struct chap_error err;
	enum chap_err rc =
	    chap_lexicon_bench_open(&s.bench, command->lexicons, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	chap_arena_init(&s.keep, KEEP_MAX_BYTES);
	s.entry = calloc((size_t)chap_lexicon_n_entries(s.bench.lexicon) + 1,
	    sizeof(*s.entry));
	if (s.entry == NULL)
		rc = chap_fail(&err, CHAP_ERR_MEMORY, "out of memory");
	if (rc == CHAP_OK)
		rc = chap_each_line(
		    command->argument[0], ENDINGS, take_line, &s, &err);
	if (rc == CHAP_OK) {
		printf("%llu messages, %llu that could not be read\n\n",
		    (unsigned long long)s.n, (unsigned long long)s.n_unread);
		printf("%-22s %9s %10s %11s\n", "signal", "messages",
		    "per 1,000", "discounted");
		for (int i = 0; i < CHAP_N_SIGNALS; i++)
			print_count(&s, chap_signal_info[i].name, &s.signal[i]);
		print_entries(&s, command->top);
	}
	free(s.entry);
	chap_arena_release(&s.keep);
	chap_lexicon_bench_close(&s.bench);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
