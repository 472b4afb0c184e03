#include "features/lexicon/loader.h"

#include <stdlib.h>
#include <strings.h>

#define BYTES_MAX ((size_t)64 * 1024 * 1024)
#define SCRATCH_MAX ((size_t)1024 * 1024)

/* A walk through a pack, file by file. */
struct pack {
	struct chap_span bytes;
	size_t at;
	struct chap_span name; /* of the file at hand */
	struct chap_span text;
};

enum chap_file_kind
chap_lexicon_file_kind(struct chap_span name)
{
	static const struct {
		struct chap_span end;
		enum chap_file_kind kind;
	} KINDS[] = {
	    {{".lex", 4}, CHAP_FILE_LEX},
	    {{".classes", 8}, CHAP_FILE_CLASSES},
	    {{".discount", 9}, CHAP_FILE_DISCOUNT},
	    {{".freq", 5}, CHAP_FILE_FREQ},
	};

	for (size_t i = 0; i < sizeof(KINDS) / sizeof(KINDS[0]); i++)
		if (name.len > KINDS[i].end.len &&
		    chap_span_eq(chap_span_cut(name,
		                     name.len - KINDS[i].end.len, name.len),
		        KINDS[i].end))
			return KINDS[i].kind;
	return CHAP_FILE_NONE;
}

/* The next file, cut out at the "@file" lines; *got false: no more. */
static enum chap_err
next_file(struct pack *p, bool *got, struct chap_error *err)
{
	static const char MARK[] = "@file ";
	const size_t n_mark = sizeof(MARK) - 1;
	struct chap_span b = p->bytes;
	const char *lf;
	size_t end;

	*got = p->at < b.len;
	if (!*got)
		return CHAP_OK;
	lf = memchr(b.ptr + p->at, '\n', b.len - p->at);
	if (lf == NULL || b.len - p->at < n_mark ||
	    memcmp(b.ptr + p->at, MARK, n_mark) != 0)
		return chap_fail(err, CHAP_ERR_INVALID,
		    "not a pack of lexicons: no \"@file NAME\" at byte %zu",
		    p->at);
	p->name = chap_span_cut(b, p->at + n_mark, (size_t)(lf - b.ptr));
	p->at = (size_t)(lf - b.ptr) + 1;
	for (end = p->at; end < b.len;) {
		if (b.len - end >= n_mark &&
		    memcmp(b.ptr + end, MARK, n_mark) == 0)
			break;
		lf = memchr(b.ptr + end, '\n', b.len - end);
		end = lf == NULL ? b.len : (size_t)(lf - b.ptr) + 1;
	}
	p->text = chap_span_cut(b, p->at, end);
	p->at = end;
	return CHAP_OK;
}

/* A file of the lexicon's, kept as long as it. */
struct kept {
	enum chap_file_kind kind;
	const char *path;
	struct chap_span text;
};

static enum chap_err
keep_file(struct chap_loader *l, const struct pack *p, const char *last,
    struct kept *out)
{
	struct chap_lexicon *lexicon = l->lexicon;
	char hex[3][CHAP_HASH_HEX];
	char *path, *text;

	path = chap_arena_copy(&lexicon->bytes, p->name.ptr, p->name.len);
	text = chap_arena_copy(&lexicon->bytes, p->text.ptr, p->text.len);
	if (path == NULL || text == NULL)
		return chap_fail(l->err, CHAP_ERR_MEMORY, "out of memory");
	if (last != NULL && strcmp(last, path) >= 0)
		return chap_fail_at(l->err, CHAP_ERR_INVALID, path, 0,
		    "files come in the order of their names, each once");
	out->path = path;
	out->text = (struct chap_span){text, p->text.len};
	out->kind = chap_lexicon_file_kind(p->name);
	/* In hex, so that the byte order of the machine does not matter. */
	chap_hash128_hex(lexicon->hash, hex[0]);
	chap_hash128_hex(chap_hash128(p->name, 0), hex[1]);
	chap_hash128_hex(chap_hash128(p->text, 0), hex[2]);
	lexicon->hash =
	    chap_hash128((struct chap_span){hex[0], sizeof(hex)}, 0);
	return CHAP_OK;
}

/* All files of a lexicon's kinds; *kept is the caller's to free. */
static enum chap_err
keep_files(struct chap_loader *l, struct chap_span bytes, struct kept **kept,
    uint32_t *n)
{
	struct pack pack = {.bytes = bytes};
	struct kept one = {.path = NULL};
	const char *last = NULL;
	uint32_t size = 0;
	bool got;

	for (;;) {
		enum chap_err rc = next_file(&pack, &got, l->err);

		if (rc != CHAP_OK || !got)
			return rc;
		if (chap_lexicon_file_kind(pack.name) == CHAP_FILE_NONE)
			continue;
		if (*n == size) {
			struct kept *grown;

			size = size == 0 ? 64 : size * 2;
			grown = realloc(*kept, size * sizeof(*grown));
			if (grown == NULL)
				return chap_fail(
				    l->err, CHAP_ERR_MEMORY, "out of memory");
			*kept = grown;
		}
		rc = keep_file(l, &pack, last, &one);
		if (rc != CHAP_OK)
			return rc;
		last = one.path;
		(*kept)[(*n)++] = one;
	}
}

/* First of all words, so that word i + 1 is cue i. */
static enum chap_err
add_age_cues(struct chap_loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;

	lexicon->vocab.user = UINT64_MAX; /* no language's alone */
	for (uint32_t i = 0; i < chap_n_age_cues; i++) {
		uint32_t id;
		enum chap_err rc = chap_vocab_add(&lexicon->vocab,
		    chap_span_str(chap_age_cue[i].word), &id, l->err);

		if (rc != CHAP_OK)
			return rc;
	}
	return CHAP_OK;
}

static enum chap_err
take_files(
    struct chap_loader *l, const struct kept *kept, uint32_t n, bool is_matched)
{
	static const enum chap_file_kind ORDER[] = {CHAP_FILE_CLASSES,
	    CHAP_FILE_DISCOUNT, CHAP_FILE_LEX, CHAP_FILE_FREQ};
	size_t n_kinds = is_matched ? 4 : 3; /* counts are for anchors */
	enum chap_err rc = CHAP_OK;

	for (size_t k = 0; k < n_kinds; k++)
		for (uint32_t i = 0; i < n && rc == CHAP_OK; i++)
			if (kept[i].kind == ORDER[k])
				rc = chap_loader_take(l, kept[i].kind,
				    kept[i].path, kept[i].text);
	if (rc == CHAP_OK && l->lexicon->n_entries == 0)
		rc = chap_fail(l->err, CHAP_ERR_INVALID,
		    "no lexicon: not one file \"<lang>/<signal>.lex\"");
	return rc;
}

static enum chap_err
load(struct chap_loader *l, struct chap_span pack, bool is_matched)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct kept *kept = NULL;
	uint32_t n = 0;
	enum chap_err rc;

	if (pack.len > BYTES_MAX / 2)
		return chap_fail(l->err, CHAP_ERR_INVALID,
		    "lexicons of more than %zu bytes", BYTES_MAX / 2);
	if (chap_vocab_init(&lexicon->vocab) != CHAP_OK ||
	    chap_anchors_init(&lexicon->anchors) != CHAP_OK)
		return chap_fail(l->err, CHAP_ERR_MEMORY, "out of memory");
	rc = add_age_cues(l);
	if (rc == CHAP_OK)
		rc = keep_files(l, pack, &kept, &n);
	if (rc == CHAP_OK)
		rc = take_files(l, kept, n, is_matched);
	if (rc == CHAP_OK)
		rc = chap_loader_end_words(l);
	if (rc == CHAP_OK && is_matched)
		rc = chap_age_patterns_new(&lexicon->ages, l->err);
	if (rc == CHAP_OK && is_matched)
		rc = chap_loader_finish(l);
	free(kept);
	return rc;
}

static enum chap_err
read_pack(struct chap_lexicon **out, const struct chap_text *text,
    struct chap_span pack, bool is_matched, struct chap_error *err)
{
	struct chap_loader *l = calloc(1, sizeof(*l));
	struct chap_lexicon *lexicon = calloc(1, sizeof(*lexicon));
	enum chap_err rc;

	if (l == NULL || lexicon == NULL) {
		free(l);
		free(lexicon);
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	}
	chap_arena_init(&lexicon->bytes, BYTES_MAX);
	chap_wordsets_init(&lexicon->sets);
	l->lexicon = lexicon;
	l->err = err;
	chap_arena_init(&l->scratch, SCRATCH_MAX);
	l->words = (struct chap_phrase_reader){
	    .vocab = &lexicon->vocab, .text = text, .scratch = &l->scratch};
	chap_frequency_init(&l->frequency);
	rc = load(l, pack, is_matched);
	chap_loader_release(l);
	free(l);
	if (rc != CHAP_OK) {
		chap_lexicon_free(lexicon);
		return rc;
	}
	*out = lexicon;
	return CHAP_OK;
}

enum chap_err
chap_lexicon_from_pack(struct chap_lexicon **out, const struct chap_text *text,
    struct chap_span pack, struct chap_error *err)
{
	return read_pack(out, text, pack, true, err);
}

enum chap_err
chap_wordlist_from_pack(struct chap_lexicon **out, const struct chap_text *text,
    struct chap_span pack, struct chap_error *err)
{
	return read_pack(out, text, pack, false, err);
}

void
chap_lexicon_free(struct chap_lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	chap_vocab_release(&lexicon->vocab);
	chap_wordsets_release(&lexicon->sets);
	chap_anchors_release(&lexicon->anchors);
	chap_age_patterns_free(lexicon->ages);
	chap_arena_release(&lexicon->bytes);
	free(lexicon->entry);
	free(lexicon->rule);
	free(lexicon->place);
	free(lexicon->guard);
	free(lexicon->guard_ref);
	free(lexicon->age_word);
	free(lexicon->cue_row);
	free(lexicon->cues);
	free(lexicon->unused);
	free(lexicon);
}

uint32_t
chap_lexicon_language(
    const struct chap_lexicon *lexicon, struct chap_span folder)
{
	uint32_t i = lexicon->n_languages;

	while (i > 0 && !chap_span_eq(lexicon->language[i], folder))
		i--;
	return i;
}

/* Of a BCP 47 tag, or a folder's name: the language, without the rest. */
static struct chap_span
primary_of(struct chap_span tag)
{
	size_t n = 0;

	while (n < tag.len && tag.ptr[n] != '-' && tag.ptr[n] != '_')
		n++;
	return chap_span_cut(tag, 0, n);
}

struct chap_span
chap_lexicon_tag(const struct chap_lexicon *lexicon, uint8_t language)
{
	return primary_of(lexicon->language[language]);
}

bool
chap_lexicon_is_reviewed(
    const struct chap_lexicon *lexicon, struct chap_span tag)
{
	struct chap_span wanted = primary_of(tag);

	for (uint32_t i = 1; i <= lexicon->n_languages; i++) {
		struct chap_span have = primary_of(lexicon->language[i]);

		if (lexicon->reviewed[i] != 0 && have.len == wanted.len &&
		    strncasecmp(have.ptr, wanted.ptr, wanted.len) == 0)
			return true;
	}
	return false;
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
	*n = lexicon->n_words;
	return lexicon->vocab.word + 1;
}

size_t
chap_lexicon_words_of(const struct chap_lexicon *lexicon,
    struct chap_span folder, bool of, struct chap_span *out)
{
	uint32_t language = chap_lexicon_language(lexicon, folder);
	size_t n = 0;

	for (uint32_t id = 1; id <= lexicon->n_words && language > 0; id++) {
		if ((lexicon->vocab.users[id] >> (language - 1) & 1) == of)
			out[n++] = lexicon->vocab.word[id];
	}
	return n;
}

/* One of the set's members, by a number that may be anything. */
static int
pick(uint64_t places, uint32_t number)
{
	uint32_t skip = number % (uint32_t)__builtin_popcountll(places);

	while (skip-- > 0)
		places &= places - 1;
	return __builtin_ctzll(places);
}

/* Places that take a word of their own: a gap is left out. */
static uint64_t
without_gaps(const struct chap_place *place, uint64_t places)
{
	uint64_t out = places;

	for (; places != 0; places &= places - 1) {
		int i = __builtin_ctzll(places);

		if (place[i].set == CHAP_SET_ANY)
			out &= ~((uint64_t)1 << i);
	}
	return out;
}

enum chap_err
chap_lexicon_phrase(const struct chap_lexicon *lexicon, uint32_t entry,
    uint32_t number, struct chap_buf *out)
{
	const struct chap_program *program = &lexicon->rule[entry].program;
	const struct chap_place *place = lexicon->place + program->place;
	uint64_t places = program->first;
	uint32_t mixed = number;

	chap_buf_reset(out);
	for (;;) {
		uint32_t single, n;
		const uint32_t *word;
		int i = pick(without_gaps(place, places), mixed);

		word = chap_wordset_words(
		    &lexicon->sets, place[i].set, &single, &n);
		word += (mixed >> 8) % n;
		chap_buf_printf(out, "%s%.*s", out->len == 0 ? "" : " ",
		    (int)lexicon->vocab.word[*word].len,
		    lexicon->vocab.word[*word].ptr);
		if ((program->last >> i & 1) != 0)
			break;
		places = place[i].after;
		mixed = number == 0
		    ? 0
		    : mixed * UINT32_C(1664525) + UINT32_C(1013904223);
	}
	return out->failed ? CHAP_ERR_TOO_LONG : CHAP_OK;
}

bool
chap_lexicon_unused_class(const struct chap_lexicon *lexicon, uint32_t *next,
    struct chap_span *name, const char **file, int *line)
{
	if (*next >= lexicon->n_unused)
		return false;
	*name = lexicon->unused[*next].name;
	*file = lexicon->unused[*next].file;
	*line = lexicon->unused[*next].line;
	++*next;
	return true;
}
