#include "eval/lexicon_bench.h"

#include "classifier/encoding/json.h"
#include "classifier/language.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#define BATCH_LINES 256

enum chap_err
chap_lexicon_bench_open(
    struct chap_lexicon_bench *b, const char *dir, struct chap_error *err)
{
	enum chap_err rc;

	memset(b, 0, sizeof(*b));
	rc = chap_language_load(&b->text, &b->lexicon, dir, err);
	if (rc != CHAP_OK)
		return rc;
	chap_arena_init(&b->arena, CHAP_TEXT_ARENA_BYTES + 65536);
	if (chap_matcher_new(&b->matcher, b->lexicon) == CHAP_OK)
		return CHAP_OK;
	chap_lexicon_bench_close(b);
	return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
}

void
chap_lexicon_bench_close(struct chap_lexicon_bench *b)
{
	chap_matcher_free(b->matcher);
	chap_lexicon_free(b->lexicon);
	chap_text_free(b->text);
	chap_arena_release(&b->arena);
}

enum chap_err
chap_lexicon_bench_line(
    struct chap_lexicon_bench *b, struct chap_span line, struct chap_error *err)
{
	enum chap_err rc;

	chap_arena_reset(&b->arena);
	rc = chap_normalize(b->text, line, &b->arena, &b->norm, err);
	if (rc == CHAP_OK)
		chap_lexicon_match(
		    b->lexicon, b->matcher, &b->norm, &b->matches);
	return rc;
}

struct chap_span
chap_lexicon_bench_span(const struct chap_lexicon_bench *b,
    struct chap_span line, const struct chap_match *match)
{
	uint32_t start, end;

	chap_norm_origin(&b->norm, b->norm.token[match->token_first].start,
	    b->norm.token[match->token_end - 1].end, &start, &end);
	return chap_span_cut(line, start, end);
}

const char *
chap_context_text(unsigned context, char *out, size_t n)
{
	size_t len = 0;

	if (context == 0)
		snprintf(out, n, "asserted");
	for (unsigned i = 0; i < CHAP_N_CONTEXTS; i++)
		if ((context >> i & 1) != 0 && len < n)
			len += (size_t)snprintf(out + len, n - len, "%s%s",
			    len == 0 ? "" : ", ", chap_context_name[i]);
	return out;
}

static enum chap_err
each_of_file(const char *path, chap_line_taker *take, void *context,
    struct chap_error *err)
{
	struct chap_batch batch;
	enum chap_err rc = chap_batch_open(
	    &batch, path, BATCH_LINES, CHAP_LINE_MAX_BYTES, err);

	if (rc != CHAP_OK)
		return rc;
	while ((rc = chap_batch_next(&batch, err)) == CHAP_OK && batch.n > 0)
		for (size_t i = 0; i < batch.n; i++) {
			rc = take(context, batch.path, batch.number[i],
			    batch.line[i], err);
			if (rc != CHAP_OK)
				goto out;
		}
out:
	chap_batch_close(&batch);
	return rc;
}

static bool
ends_with_one(const char *name, const char *const *endings)
{
	size_t n = strlen(name);

	for (; *endings != NULL; endings++) {
		size_t m = strlen(*endings);

		if (n > m && strcmp(name + n - m, *endings) == 0)
			return true;
	}
	return false;
}

enum chap_err
chap_each_line(const char *path, const char *const *endings,
    chap_line_taker *take, void *context, struct chap_error *err)
{
	struct dirent **entry;
	enum chap_err rc = CHAP_OK;
	struct stat status;
	int n, taken = 0;

	if (strcmp(path, "-") == 0 || stat(path, &status) != 0 ||
	    !S_ISDIR(status.st_mode))
		return each_of_file(path, take, context, err);
	n = scandir(path, &entry, NULL, alphasort);
	if (n < 0)
		return chap_fail_at(err, CHAP_ERR_IO, path, 0,
		    "cannot open: %s", strerror(errno));
	for (int i = 0; i < n; i++) {
		char file[4096];

		snprintf(file, sizeof(file), "%s/%s", path, entry[i]->d_name);
		if (rc == CHAP_OK && ends_with_one(entry[i]->d_name, endings)) {
			rc = each_of_file(file, take, context, err);
			taken++;
		}
		free(entry[i]);
	}
	free(entry);
	if (rc == CHAP_OK && taken == 0)
		rc = chap_fail_at(err, CHAP_ERR_NOT_FOUND, path, 0,
		    "no file there that ends in \"%s\"", endings[0]);
	return rc;
}

enum chap_err
chap_each_example(const char *dir, int signal, bool should,
    chap_line_taker *take, void *context, struct chap_error *err)
{
	static const char *const NONE[] = {NULL};
	struct stat status;
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s.%s", dir,
	    chap_signal_info[signal].name, should ? "hit" : "miss");
	if (stat(path, &status) != 0)
		return CHAP_OK;
	return chap_each_line(path, NONE, take, context, err);
}
