#include "eval/lexicon_check.h"

#include "features/base/hash.h"

#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#define PHRASES 24 /* of an entry that are tried before it is given up */
#define PHRASE_MAX_BYTES 8192

struct check {
	struct chap_lexicon_bench bench;
	const char *dir;
	uint64_t n_faults;
	bool *shown; /* [n_entries]: some .hit line matches it */
	uint64_t *hit; /* [n_hits]: .hit lines' hashes, seeded by signal */
	size_t n_hits;
	size_t size_hits;
	int signal; /* of the examples at hand */
	bool should;
};

static void fault(struct check *c, const char *file, int line, const char *fmt,
    ...) CHAP_PRINTF(4, 5);

/* "dir/file:line: what is wrong; what to do" */
static void
fault(struct check *c, const char *file, int line, const char *fmt, ...)
{
	va_list args;

	fprintf(stderr, "chaperone: %s/%s", c->dir, file);
	if (line > 0)
		fprintf(stderr, ":%d", line);
	fputs(": ", stderr);
	va_start(args, fmt);
	vfprintf(stderr, fmt, args);
	va_end(args);
	fputc('\n', stderr);
	c->n_faults++;
}

struct seen {
	uint64_t hash; /* of the entry's text */
	uint32_t entry;
};

static int
by_hash(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->entry > y->entry) - (x->entry < y->entry);
}

/* The same entry twice, in one list or in two. */
static enum chap_err
check_duplicates(struct check *c)
{
	uint32_t n = chap_lexicon_n_entries(c->bench.lexicon);
	struct seen *seen = malloc(n * sizeof(*seen));

	if (seen == NULL)
		return CHAP_ERR_MEMORY;
	for (uint32_t i = 0; i < n; i++)
		seen[i] = (struct seen){
		    chap_hash64(
		        chap_lexicon_entry(c->bench.lexicon, i).source, 0),
		    i};
	qsort(seen, n, sizeof(*seen), by_hash);
	for (uint32_t i = 1; i < n; i++) {
		struct chap_lexicon_entry a =
		    chap_lexicon_entry(c->bench.lexicon, seen[i - 1].entry);
		struct chap_lexicon_entry b =
		    chap_lexicon_entry(c->bench.lexicon, seen[i].entry);

		if (seen[i].hash == seen[i - 1].hash)
			fault(c, b.file, b.line,
			    "stands in %s:%d already; keep one", a.file,
			    a.line);
	}
	free(seen);
	return CHAP_OK;
}

/* Is there a phrase of the entry that it matches once it is normalized? */
static bool
can_match(struct check *c, uint32_t entry, struct chap_buf *phrase)
{
	for (uint32_t number = 0; number < PHRASES; number++) {
		struct chap_lexicon_bench *b = &c->bench;
		struct chap_error err;

		if (chap_lexicon_phrase(b->lexicon, entry, number, phrase) !=
		    CHAP_OK)
			continue;
		chap_arena_reset(&b->arena);
		if (chap_normalize(b->text, chap_buf_span(phrase), &b->arena,
		        &b->norm, &err) == CHAP_OK &&
		    chap_lexicon_occurs(
		        b->lexicon, b->matcher, &b->norm, entry))
			return true;
	}
	return false;
}

static void
check_entries(struct check *c)
{
	uint32_t n = chap_lexicon_n_entries(c->bench.lexicon);
	struct chap_buf phrase;

	chap_buf_init(&phrase, PHRASE_MAX_BYTES);
	for (uint32_t i = 0; i < n; i++) {
		struct chap_lexicon_entry entry =
		    chap_lexicon_entry(c->bench.lexicon, i);

		if (!can_match(c, i, &phrase))
			fault(c, entry.file, entry.line,
			    "can never match: \"%s\" is another text once it "
			    "is normalized; try it with \"chaperone "
			    "normalize\"",
			    phrase.ptr);
		else if (!c->shown[i])
			fault(c, entry.file, entry.line,
			    "no line of its .hit shows it; write one, or take "
			    "it out if another entry covers it");
	}
	chap_buf_release(&phrase);
}

static void
check_classes(struct check *c)
{
	struct chap_span name;
	const char *file;
	uint32_t next = 0;
	int line;

	while (chap_lexicon_unused_class(
	    c->bench.lexicon, &next, &name, &file, &line))
		fault(c, file, line, "nothing uses \"@%.*s\"; take it out",
		    (int)name.len, name.ptr);
}

static enum chap_err
keep_hit(struct check *c, struct chap_span line)
{
	if (c->n_hits == c->size_hits) {
		size_t size = c->size_hits == 0 ? 4096 : c->size_hits * 2;
		uint64_t *grown = realloc(c->hit, size * sizeof(*grown));

		if (grown == NULL)
			return CHAP_ERR_MEMORY;
		c->hit = grown;
		c->size_hits = size;
	}
	c->hit[c->n_hits++] = chap_hash64(line, (uint64_t)c->signal);
	return CHAP_OK;
}

static bool
is_hit_of(const struct check *c, struct chap_span line, int signal)
{
	uint64_t hash = chap_hash64(line, (uint64_t)signal);

	for (size_t i = 0; i < c->n_hits; i++)
		if (c->hit[i] == hash)
			return true;
	return false;
}

/*
 * Entries of risk signals in another signal's near miss, unless that line is
 * an example of theirs.
 */
static void
check_others(
    struct check *c, struct chap_span line, const char *path, uint64_t number)
{
	const struct chap_matches *m = &c->bench.matches;
	uint64_t protective = chap_role_signals(CHAP_ROLE_PROTECTIVE);
	uint64_t risk = chap_role_signals(CHAP_ROLE_RISK);

	if ((CHAP_SIGNAL_BIT(c->signal) & risk) == 0 ||
	    (m->signals & protective) != 0)
		return;
	for (unsigned i = 0; i < m->n; i++) {
		struct chap_lexicon_entry entry =
		    chap_lexicon_entry(c->bench.lexicon, m->match[i].entry);

		if (m->match[i].signal == c->signal || m->match[i].discounted ||
		    (CHAP_SIGNAL_BIT(m->match[i].signal) & risk) == 0 ||
		    entry.line == 0 || is_hit_of(c, line, m->match[i].signal))
			continue;
		fault(c, entry.file, entry.line,
		    "matches a near miss, %s:%llu; narrow it, or put "
		    "that line into its own .hit too",
		    path, (unsigned long long)number);
	}
}

static enum chap_err
take_line(void *context, const char *path, uint64_t number,
    struct chap_span line, struct chap_error *err)
{
	struct check *c = context;
	const struct chap_matches *m = &c->bench.matches;
	const char *file = path + strlen(c->dir) + 1;
	struct chap_error why;

	if (c->should && keep_hit(c, line) != CHAP_OK)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	if (chap_lexicon_bench_line(&c->bench, line, &why) != CHAP_OK) {
		fault(c, file, (int)number, "%s", why.text);
		return CHAP_OK;
	}
	if (((m->signals & CHAP_SIGNAL_BIT(c->signal)) != 0) != c->should)
		fault(c, file, (int)number,
		    c->should ? "does not match; deepen the list"
		              : "matches; narrow the entry (\"chaperone "
		                "lexicon try\" shows which)");
	if (!c->should)
		check_others(c, line, file, number);
	for (unsigned i = 0; i < m->n && c->should; i++)
		if (m->match[i].signal == c->signal &&
		    m->match[i].entry != CHAP_ENTRY_STATED_AGE)
			c->shown[m->match[i].entry] = true;
	return CHAP_OK;
}

static enum chap_err
check_examples(
    struct check *c, const char *list, bool should, struct chap_error *err)
{
	static const char *const NONE[] = {NULL};
	char name[300], path[4096];
	const char *slash = strchr(list, '/');

	snprintf(name, sizeof(name), "%.*s%s", (int)strlen(list) - 4, list,
	    should ? ".hit" : ".miss");
	snprintf(path, sizeof(path), "%s/%s", c->dir, name);
	if (access(path, R_OK) != 0) {
		fault(c, name, 0,
		    should ? "is missing; a line of it for each entry"
		           : "is missing; a near miss for each idea");
		return CHAP_OK;
	}
	c->should = should;
	c->signal = chap_signal_by_name(
	    (struct chap_span){slash + 1, strlen(slash + 1) - strlen(".lex")});
	return chap_each_line(path, NONE, take_line, c, err);
}

enum chap_err
chap_lexicon_check_all(const struct chap_lexicon_files *files, const char *dir,
    uint64_t *n_faults, struct chap_error *err)
{
	struct check c = {.dir = dir};
	enum chap_err rc = chap_lexicon_bench_open(&c.bench, dir, err);

	if (rc != CHAP_OK)
		return rc;
	c.shown =
	    calloc(chap_lexicon_n_entries(c.bench.lexicon), sizeof(*c.shown));
	if (c.shown == NULL || check_duplicates(&c) != CHAP_OK)
		rc = chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	for (int should = 1; should >= 0; should--)
		for (size_t i = 0; i < files->n && rc == CHAP_OK; i++)
			if (files->file[i].is_list)
				rc = check_examples(
				    &c, files->file[i].name, should == 1, err);
	if (rc == CHAP_OK) {
		check_entries(&c);
		check_classes(&c);
	}
	*n_faults += c.n_faults;
	free(c.shown);
	free(c.hit);
	chap_lexicon_bench_close(&c.bench);
	return rc;
}
