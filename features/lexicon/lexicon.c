#include "features/lexicon/compiled.h"

#include "features/lexicon/lexfile.h"
#include "features/lexicon/pattern.h"

#include <stdlib.h>

#define BYTES_MAX ((size_t)64 * 1024 * 1024)
#define SCRATCH_MAX ((size_t)1024 * 1024)
#define ENTRIES_MAX 65535 /* CHAP_ENTRY_STATED_AGE is no entry's index */

/* What is only needed while files are read. */
struct loader {
	struct chap_lexicon *lexicon;
	struct chap_pattern_words words;
	struct chap_arena scratch;
	struct chap_span *guard; /* texts of the guards, by id */
	uint32_t size_guards;
	const char *path; /* of the file that is read, for errors */
	const char *last_name;
	struct chap_error *err;
};

static enum chap_err
out_of_memory(const struct loader *l)
{
	return chap_fail_at(
	    l->err, CHAP_ERR_MEMORY, l->path, 0, "out of memory");
}

/* Gives an error from a pattern its file and line. */
static enum chap_err
at_line(const struct loader *l, enum chap_err rc,
    const struct chap_error *inner, int line, int column)
{
	chap_fail_at(l->err, rc, l->path, line, "%s", inner->text);
	if (l->err != NULL)
		l->err->column = column + inner->column;
	return rc;
}

static enum chap_err
add_sequences(struct loader *l, const struct chap_pattern *pattern, uint32_t id,
    bool guard, int line)
{
	for (uint32_t p = 0; p < pattern->n_parts; p++) {
		const struct chap_sequences *part = &pattern->part[p];

		for (uint32_t i = 0; i < part->n; i++) {
			enum chap_err rc = chap_automaton_add(
			    &l->lexicon->automaton, &part->seq[i], id,
			    guard ? CHAP_OUTPUT_GUARD : (uint8_t)p);

			if (rc == CHAP_ERR_TOO_LONG)
				return chap_fail_at(l->err, rc, l->path, line,
				    "too many entries share these words, or "
				    "the lexicons are over %u states",
				    (unsigned)CHAP_AUTOMATON_NODES_MAX);
			if (rc != CHAP_OK)
				return out_of_memory(l);
		}
	}
	return CHAP_OK;
}

/* Room for one more of an array that doubles; false: out of memory. */
static bool
make_room(void **array, uint32_t n, uint32_t *size, size_t each)
{
	uint32_t wanted = *size == 0 ? 64 : *size * 2;
	void *grown;

	if (n < *size)
		return true;
	grown = realloc(*array, wanted * each);
	if (grown == NULL)
		return false;
	*array = grown;
	*size = wanted;
	return true;
}

/* The guard's id; the same text in two files is one guard. */
static enum chap_err
add_guard(
    struct loader *l, const struct chap_lexfile_guard *guard, uint32_t *id)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_error inner = {.text = ""};
	struct chap_pattern pattern;
	enum chap_err rc;

	for (*id = 0; *id < lexicon->n_guards; ++*id)
		if (chap_span_eq(l->guard[*id], guard->pattern))
			return CHAP_OK;
	if (!make_room((void **)&l->guard, lexicon->n_guards, &l->size_guards,
	        sizeof(*l->guard)))
		return out_of_memory(l);
	rc = chap_pattern_parse(
	    &pattern, &l->words, guard->pattern, true, &inner);
	if (rc == CHAP_OK && pattern.n_parts > 1)
		rc = chap_fail(
		    &inner, CHAP_ERR_INVALID, "no gaps \"_\" in an \"unless\"");
	if (rc != CHAP_OK)
		rc = at_line(l, rc, &inner, guard->line, guard->column);
	else
		rc = add_sequences(l, &pattern, *id, true, guard->line);
	chap_pattern_release(&pattern);
	if (rc == CHAP_OK)
		l->guard[lexicon->n_guards++] = guard->pattern;
	return rc;
}

static enum chap_err
add_guard_refs(struct loader *l, const struct chap_lexfile *file,
    uint32_t first, uint32_t n, struct chap_rule *rule)
{
	struct chap_lexicon *lexicon = l->lexicon;

	for (uint32_t i = first; i < first + n; i++) {
		struct chap_guard_ref ref = {0, file->guard[i].after};
		enum chap_err rc = add_guard(l, &file->guard[i], &ref.guard);

		if (rc != CHAP_OK)
			return rc;
		if (!make_room((void **)&lexicon->guard_ref,
		        lexicon->n_guard_refs, &lexicon->size_guard_refs,
		        sizeof(ref)))
			return out_of_memory(l);
		lexicon->guard_ref[lexicon->n_guard_refs++] = ref;
		rule->n_guards++;
	}
	return CHAP_OK;
}

/* A starred signal's entries are bare terms, three words at most. */
static bool
is_bare(const struct chap_pattern *pattern)
{
	for (uint32_t i = 0; i < pattern->part[0].n; i++)
		if (pattern->part[0].seq[i].n > 3)
			return false;
	return true;
}

static enum chap_err
add_entry(struct loader *l, const struct chap_lexfile *file,
    const struct chap_lexfile_entry *entry, const char *name)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_rule rule = {.signal = (uint8_t)file->signal,
	    .first_guard = lexicon->n_guard_refs,
	    .first_cell = lexicon->n_cells};
	struct chap_error inner = {.text = ""};
	struct chap_pattern pattern;
	uint32_t size = lexicon->size_entries;
	bool starred = chap_signal_info[file->signal].starred;
	enum chap_err rc;

	if (lexicon->n_entries == ENTRIES_MAX)
		return chap_fail_at(l->err, CHAP_ERR_TOO_LONG, l->path,
		    entry->line, "more than %d entries", ENTRIES_MAX);
	if (!make_room((void **)&lexicon->entry, lexicon->n_entries, &size,
	        sizeof(*lexicon->entry)) ||
	    !make_room((void **)&lexicon->rule, lexicon->n_entries,
	        &lexicon->size_entries, sizeof(*lexicon->rule)))
		return out_of_memory(l);
	rc = chap_pattern_parse(
	    &pattern, &l->words, entry->pattern, starred, &inner);
	if (rc == CHAP_OK && starred && !is_bare(&pattern))
		rc = chap_fail(&inner, CHAP_ERR_INVALID,
		    "a starred signal has bare terms of 1 to 3 words");
	if (rc != CHAP_OK) {
		rc = at_line(l, rc, &inner, entry->line, 0);
		goto out;
	}
	rc = add_sequences(l, &pattern, lexicon->n_entries, false, entry->line);
	if (rc == CHAP_OK)
		rc = add_guard_refs(l, file, 0, file->n_file_guards, &rule);
	if (rc == CHAP_OK)
		rc = add_guard_refs(
		    l, file, entry->first_guard, entry->n_guards, &rule);
	if (rc != CHAP_OK)
		goto out;
	rule.n_parts = (uint8_t)pattern.n_parts;
	memcpy(rule.gap, pattern.gap, sizeof(rule.gap));
	lexicon->n_cells += pattern.n_parts - 1;
	lexicon->rule[lexicon->n_entries] = rule;
	lexicon->entry[lexicon->n_entries++] = (struct chap_lexicon_entry){
	    entry->source, name, entry->line, rule.signal};
out:
	chap_pattern_release(&pattern);
	return rc;
}

/* One file; others than ".lex" are somebody else's. */
static enum chap_err
add_file(struct loader *l, struct chap_span name, struct chap_span text)
{
	struct chap_lexicon *lexicon = l->lexicon;
	char hex[3][CHAP_HASH_HEX];
	struct chap_lexfile file;
	char *kept_name, *kept;
	enum chap_err rc;

	if (name.len < 5 || memcmp(name.ptr + name.len - 4, ".lex", 4) != 0)
		return CHAP_OK;
	kept_name = chap_arena_copy(&lexicon->bytes, name.ptr, name.len);
	kept = chap_arena_copy(&lexicon->bytes, text.ptr, text.len);
	if (kept_name == NULL || kept == NULL)
		return out_of_memory(l);
	if (l->last_name != NULL && strcmp(l->last_name, kept_name) >= 0)
		return chap_fail_at(l->err, CHAP_ERR_INVALID, kept_name, 0,
		    "files come in the order of their names, each once");
	l->last_name = kept_name;
	l->path = kept_name;
	rc = chap_lexfile_read(
	    &file, name, kept_name, (struct chap_span){kept, text.len}, l->err);
	for (uint32_t i = 0; i < file.n_entries && rc == CHAP_OK; i++)
		rc = add_entry(l, &file, &file.entry[i], kept_name);
	chap_lexfile_release(&file);
	/* In hex, so that the byte order of the machine does not matter. */
	chap_hash128_hex(lexicon->hash, hex[0]);
	chap_hash128_hex(chap_hash128(name, 0), hex[1]);
	chap_hash128_hex(chap_hash128(text, 0), hex[2]);
	lexicon->hash =
	    chap_hash128((struct chap_span){hex[0], sizeof(hex)}, 0);
	return rc;
}

/* Splits the pack at its "@file" lines. */
static enum chap_err
add_pack(struct loader *l, struct chap_span pack)
{
	static const char MARK[] = "@file ";
	const size_t n_mark = sizeof(MARK) - 1;
	size_t at = 0;

	while (at < pack.len) {
		const char *lf = memchr(pack.ptr + at, '\n', pack.len - at);
		struct chap_span name;
		size_t end;
		enum chap_err rc;

		if (lf == NULL || pack.len - at < n_mark ||
		    memcmp(pack.ptr + at, MARK, n_mark) != 0)
			return chap_fail(l->err, CHAP_ERR_INVALID,
			    "not a pack of lexicons: no \"@file NAME\" at "
			    "byte %zu",
			    at);
		name =
		    chap_span_cut(pack, at + n_mark, (size_t)(lf - pack.ptr));
		at = (size_t)(lf - pack.ptr) + 1;
		for (end = at; end < pack.len;) {
			if (pack.len - end >= n_mark &&
			    memcmp(pack.ptr + end, MARK, n_mark) == 0)
				break;
			lf = memchr(pack.ptr + end, '\n', pack.len - end);
			end =
			    lf == NULL ? pack.len : (size_t)(lf - pack.ptr) + 1;
		}
		rc = add_file(l, name, chap_span_cut(pack, at, end));
		if (rc != CHAP_OK)
			return rc;
		at = end;
	}
	return CHAP_OK;
}

/* First of all words, so that word i + 1 is cue i. */
static enum chap_err
add_age_cues(struct loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;

	for (uint32_t i = 0; i < chap_n_age_cues; i++) {
		uint32_t id;
		enum chap_err rc =
		    chap_vocab_add(&lexicon->vocab, l->words.text, &l->scratch,
		        chap_span_str(chap_age_cue[i].word), &id, l->err);

		if (rc != CHAP_OK)
			return rc;
	}
	return CHAP_OK;
}

static enum chap_err
load(struct loader *l, struct chap_span pack)
{
	struct chap_lexicon *lexicon = l->lexicon;
	enum chap_err rc;

	if (pack.len > BYTES_MAX / 2)
		return chap_fail(l->err, CHAP_ERR_INVALID,
		    "lexicons of more than %zu bytes", BYTES_MAX / 2);
	if (chap_vocab_init(&lexicon->vocab) != CHAP_OK ||
	    chap_automaton_init(&lexicon->automaton) != CHAP_OK)
		return out_of_memory(l);
	rc = chap_age_patterns_new(&lexicon->ages, l->err);
	if (rc == CHAP_OK)
		rc = add_age_cues(l);
	if (rc == CHAP_OK)
		rc = add_pack(l, pack);
	if (rc == CHAP_OK && lexicon->n_entries == 0)
		rc = chap_fail(l->err, CHAP_ERR_INVALID,
		    "no lexicon: not one file \"<lang>/<signal>.lex\"");
	if (rc == CHAP_OK &&
	    chap_automaton_finish(&lexicon->automaton, &lexicon->vocab) !=
	        CHAP_OK)
		rc = out_of_memory(l);
	return rc;
}

enum chap_err
chap_lexicon_from_pack(struct chap_lexicon **out, const struct chap_text *text,
    struct chap_span pack, struct chap_error *err)
{
	struct loader l = {.err = err};
	enum chap_err rc;

	l.lexicon = calloc(1, sizeof(*l.lexicon));
	if (l.lexicon == NULL)
		return out_of_memory(&l);
	chap_arena_init(&l.lexicon->bytes, BYTES_MAX);
	chap_arena_init(&l.scratch, SCRATCH_MAX);
	l.words =
	    (struct chap_pattern_words){&l.lexicon->vocab, text, &l.scratch};
	rc = load(&l, pack);
	chap_arena_release(&l.scratch);
	free(l.guard);
	if (rc != CHAP_OK) {
		chap_lexicon_free(l.lexicon);
		return rc;
	}
	*out = l.lexicon;
	return CHAP_OK;
}

void
chap_lexicon_free(struct chap_lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	chap_vocab_release(&lexicon->vocab);
	chap_automaton_release(&lexicon->automaton);
	chap_age_patterns_free(lexicon->ages);
	chap_arena_release(&lexicon->bytes);
	free(lexicon->entry);
	free(lexicon->rule);
	free(lexicon->guard_ref);
	free(lexicon);
}

struct chap_hash128
chap_lexicon_hash(const struct chap_lexicon *lexicon)
{
	return lexicon->hash;
}

uint32_t
chap_lexicon_n_entries(const struct chap_lexicon *lexicon)
{
	return lexicon->n_entries;
}

struct chap_lexicon_entry
chap_lexicon_entry(const struct chap_lexicon *lexicon, uint32_t index)
{
	if (index == CHAP_ENTRY_STATED_AGE)
		return (struct chap_lexicon_entry){
		    CHAP_SPAN_LIT("(a stated age)"), "", 0,
		    CHAP_SIGNAL_AGE_DISCLOSURE};
	return lexicon->entry[index];
}

const struct chap_span *
chap_lexicon_words(const struct chap_lexicon *lexicon, size_t *n)
{
	*n = lexicon->vocab.n;
	return lexicon->vocab.word + 1;
}
