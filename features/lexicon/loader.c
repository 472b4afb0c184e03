#include "features/lexicon/loader.h"

#include "features/lexicon/age_others.h"
#include "features/lexicon/lexfile.h"
#include "features/lexicon/lexline.h"

#include <stdlib.h>

#define ENTRIES_MAX 65535 /* CHAP_ENTRY_STATED_AGE is no entry's index */

static enum chap_err
out_of_memory(const struct chap_loader *l, const char *path)
{
	return chap_fail_at(l->err, CHAP_ERR_MEMORY, path, 0, "out of memory");
}

/* Gives an error from a pattern its file and line. */
static enum chap_err
at_line(const struct chap_loader *l, enum chap_err rc,
    const struct chap_error *inner, const char *path, int line, int column)
{
	chap_fail_at(l->err, rc, path, line, "%s", inner->text);
	if (l->err != NULL)
		l->err->column = column + inner->column;
	return rc;
}

/* Room for `more` items of an array that doubles; false: out of memory. */
static bool
make_room(void **array, uint32_t n, uint32_t more, uint32_t *size, size_t each)
{
	uint32_t wanted = *size == 0 ? 64 : *size * 2;
	void *grown;

	if (n + more <= *size)
		return true;
	if (wanted < n + more)
		wanted = n + more;
	grown = realloc(*array, wanted * each);
	if (grown == NULL)
		return false;
	*array = grown;
	*size = wanted;
	return true;
}

#define MAKE_ROOM(array, n, more, size) \
	make_room((void **)&(array), n, more, &(size), sizeof(*(array)))

static bool
keep_pattern(struct chap_lexicon *lexicon, const struct chap_pattern *pattern,
    struct chap_program *out)
{
	if (!MAKE_ROOM(lexicon->place, lexicon->n_places, pattern->n,
	        lexicon->size_places))
		return false;
	*out = (struct chap_program){
	    pattern->first, pattern->last, lexicon->n_places, pattern->n};
	memcpy(lexicon->place + lexicon->n_places, pattern->place,
	    pattern->n * sizeof(pattern->place[0]));
	lexicon->n_places += pattern->n;
	return true;
}

static void
keep_items(const struct chap_pattern *pattern, struct chap_items *out)
{
	out->n = pattern->n_items;
	memcpy(out->item, pattern->item, sizeof(out->item));
}

/* What keep_pattern and keep_items took apart. */
static void
rebuild(const struct chap_lexicon *lexicon, const struct chap_program *program,
    const struct chap_items *items, struct chap_pattern *out)
{
	out->first = program->first;
	out->last = program->last;
	out->n = program->n;
	out->n_items = items->n;
	memcpy(out->item, items->item, sizeof(out->item));
	memcpy(out->place, lexicon->place + program->place,
	    program->n * sizeof(out->place[0]));
}

static struct chap_pattern_reader
reader_of(struct chap_loader *l, struct chap_span language)
{
	return (struct chap_pattern_reader){
	    l->words, &l->lexicon->sets, &l->classes, language};
}

/* The guard's number; the same text in two files of a language is one. */
static enum chap_err
add_guard(struct chap_loader *l, struct chap_span language, const char *path,
    const struct chap_lexfile_guard *guard, uint32_t *number)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_pattern_reader with = reader_of(l, language);
	struct chap_error inner = {.text = ""};
	struct chap_pattern pattern;
	uint32_t n = lexicon->n_guards;
	uint64_t hash = chap_hash64(guard->pattern, chap_hash64(language, 0));
	enum chap_err rc;

	for (*number = 0; *number < n; ++*number)
		if (l->guard_hash[*number] == hash &&
		    chap_span_eq(l->guard_text[*number], guard->pattern) &&
		    chap_span_eq(l->guard_language[*number], language))
			return CHAP_OK;
	rc = chap_pattern_parse(&pattern, &with, guard->pattern, true, &inner);
	if (rc != CHAP_OK)
		return at_line(l, rc, &inner, path, guard->line, guard->column);
	if (!MAKE_ROOM(l->guard_text, n, 1, l->size_guard_texts) ||
	    !MAKE_ROOM(l->guard_language, n, 1, l->size_guard_languages) ||
	    !MAKE_ROOM(l->guard_hash, n, 1, l->size_guard_hashes) ||
	    !MAKE_ROOM(l->guard_items, n, 1, l->size_guard_items) ||
	    !MAKE_ROOM(lexicon->guard, n, 1, lexicon->size_guards) ||
	    !keep_pattern(lexicon, &pattern, &lexicon->guard[n].program))
		return out_of_memory(l, path);
	l->guard_text[n] = guard->pattern;
	l->guard_language[n] = language;
	l->guard_hash[n] = hash;
	keep_items(&pattern, &l->guard_items[n]);
	lexicon->n_guards++;
	return CHAP_OK;
}

static enum chap_err
add_guard_refs(struct chap_loader *l, const struct chap_lexfile *file,
    uint32_t first, uint32_t n, const char *path, struct chap_rule *rule)
{
	struct chap_lexicon *lexicon = l->lexicon;

	for (uint32_t i = first; i < first + n; i++) {
		struct chap_guard_ref ref = {0, file->guard[i].after};
		enum chap_err rc =
		    add_guard(l, chap_language_of(chap_span_str(path)), path,
		        &file->guard[i], &ref.guard);

		if (rc != CHAP_OK)
			return rc;
		if (!MAKE_ROOM(lexicon->guard_ref, lexicon->n_guard_refs, 1,
		        lexicon->size_guard_refs))
			return out_of_memory(l, path);
		lexicon->guard_ref[lexicon->n_guard_refs++] = ref;
		rule->n_guards++;
	}
	return CHAP_OK;
}

/* The file's own, of all its entries the same: found once. */
static enum chap_err
add_file_refs(struct chap_loader *l, const struct chap_lexfile *file,
    bool is_first, const char *path, struct chap_rule *rule)
{
	struct chap_lexicon *lexicon = l->lexicon;
	uint32_t n = file->n_file_guards;

	if (is_first) {
		l->file_refs = lexicon->n_guard_refs;
		return add_guard_refs(l, file, 0, n, path, rule);
	}
	if (!MAKE_ROOM(lexicon->guard_ref, lexicon->n_guard_refs, n,
	        lexicon->size_guard_refs))
		return out_of_memory(l, path);
	for (uint32_t i = 0; i < n; i++)
		lexicon->guard_ref[lexicon->n_guard_refs++] =
		    lexicon->guard_ref[l->file_refs + i];
	rule->n_guards += n;
	return CHAP_OK;
}

static uint8_t
discount_of(const struct chap_loader *l, const struct chap_lexfile *file,
    const char *path)
{
	struct chap_span language = chap_language_of(chap_span_str(path));

	if (file->has_discount)
		return (uint8_t)file->discount;
	for (uint32_t i = 0; i < l->n_discounts; i++)
		if (chap_span_eq(l->discount[i].language, language))
			return l->discount[i]
			    .group[chap_signal_info[file->signal].group];
	return 0;
}

static enum chap_err
read_pattern(struct chap_loader *l, const struct chap_lexfile *file,
    const struct chap_lexfile_entry *entry, const char *path,
    struct chap_pattern *out)
{
	struct chap_pattern_reader with =
	    reader_of(l, chap_language_of(chap_span_str(path)));
	struct chap_error inner = {.text = ""};
	bool starred = chap_signal_info[file->signal].starred;
	enum chap_err rc =
	    chap_pattern_parse(out, &with, entry->pattern, starred, &inner);

	if (rc == CHAP_OK && starred && out->longest > 3)
		rc = chap_fail(&inner, CHAP_ERR_INVALID,
		    "a starred signal has bare terms of 1 to 3 words");
	return rc == CHAP_OK ? CHAP_OK
	                     : at_line(l, rc, &inner, path, entry->line, 0);
}

static enum chap_err
add_language(struct chap_loader *l, const char *path)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_span language = chap_language_of(chap_span_str(path));

	if (chap_lexicon_language(lexicon, language) > 0)
		return CHAP_OK;
	if (lexicon->n_languages == CHAP_LANGUAGES_MAX)
		return chap_fail_at(l->err, CHAP_ERR_TOO_LONG, path, 0,
		    "more than %d languages", CHAP_LANGUAGES_MAX);
	lexicon->language[++lexicon->n_languages] = language;
	return CHAP_OK;
}

static enum chap_err
add_entry(struct chap_loader *l, const struct chap_lexfile *file,
    const struct chap_lexfile_entry *entry, const char *path)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_rule rule = {.signal = (uint32_t)file->signal,
	    .discount = discount_of(l, file, path),
	    .language = chap_lexicon_language(
	        lexicon, chap_language_of(chap_span_str(path))),
	    .is_draft = !file->reviewed,
	    .first_guard = lexicon->n_guard_refs};
	uint32_t n = lexicon->n_entries, size = lexicon->size_entries;
	struct chap_pattern pattern;
	enum chap_err rc;

	if (n == ENTRIES_MAX)
		return chap_fail_at(l->err, CHAP_ERR_TOO_LONG, path,
		    entry->line, "more than %d entries", ENTRIES_MAX);
	rc = read_pattern(l, file, entry, path, &pattern);
	if (rc == CHAP_OK)
		rc = add_file_refs(l, file, entry == file->entry, path, &rule);
	if (rc == CHAP_OK)
		rc = add_guard_refs(
		    l, file, entry->first_guard, entry->n_guards, path, &rule);
	if (rc != CHAP_OK)
		return rc;
	if (!MAKE_ROOM(lexicon->entry, n, 1, size) ||
	    !MAKE_ROOM(lexicon->rule, n, 1, lexicon->size_entries) ||
	    !MAKE_ROOM(l->rule_items, n, 1, l->size_rule_items) ||
	    !keep_pattern(lexicon, &pattern, &rule.program))
		return out_of_memory(l, path);
	keep_items(&pattern, &l->rule_items[n]);
	lexicon->rule[n] = rule;
	lexicon->entry[n] = (struct chap_lexicon_entry){
	    entry->source, path, entry->line, rule.signal};
	lexicon->n_entries++;
	return CHAP_OK;
}

static enum chap_err
take_lexicon(struct chap_loader *l, const char *path, struct chap_span text)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_lexfile file;
	enum chap_err rc =
	    chap_lexfile_read(&file, chap_span_str(path), path, text, l->err);

	if (rc == CHAP_OK && file.reviewed)
		lexicon->reviewed[chap_lexicon_language(
		    lexicon, chap_language_of(chap_span_str(path)))] |=
		    CHAP_SIGNAL_BIT(file.signal);
	for (uint32_t i = 0; i < file.n_entries && rc == CHAP_OK; i++)
		rc = add_entry(l, &file, &file.entry[i], path);
	chap_lexfile_release(&file);
	return rc;
}

static enum chap_err
read_discount(struct chap_discounts *to, struct chap_span line,
    struct chap_lexlines *lines, bool *seen)
{
	struct chap_span key, value;
	int group = 0;

	if (!chap_lexline_key(line, &key, &value))
		return chap_lexline_fail(
		    lines, "a line is \"group: context context …\"");
	while (group < CHAP_N_GROUPS &&
	    !chap_span_eq(key, chap_span_str(chap_group_name[group])))
		group++;
	if (group == CHAP_N_GROUPS)
		return chap_lexline_fail(
		    lines, "unknown group \"%.*s\"", (int)key.len, key.ptr);
	if (seen[group])
		return chap_lexline_fail(
		    lines, "\"%.*s\" stands here twice", (int)key.len, key.ptr);
	seen[group] = true;
	while (value.len > 0 && !chap_span_eq(value, CHAP_SPAN_LIT("none"))) {
		struct chap_span name = chap_lexline_cut(&value, ' ');
		unsigned bit = chap_context_by_name(name);

		if (bit == 0)
			return chap_lexline_fail(lines,
			    "no context \"%.*s\"; known: none, or of negated, "
			    "reported, conditional, quoted, played",
			    (int)name.len, name.ptr);
		to->group[group] |= (uint8_t)bit;
	}
	return CHAP_OK;
}

static enum chap_err
take_discounts(struct chap_loader *l, const char *path, struct chap_span text)
{
	struct chap_lexlines lines = {text, path, 0, 0, l->err};
	struct chap_discounts *to = &l->discount[l->n_discounts];
	bool seen[CHAP_N_GROUPS] = {false};
	struct chap_span line;
	bool got;

	if (l->n_discounts == CHAP_LANGUAGES_MAX)
		return chap_fail_at(l->err, CHAP_ERR_TOO_LONG, path, 0,
		    "more than %d languages", CHAP_LANGUAGES_MAX);
	memset(to, 0, sizeof(*to));
	to->language = chap_language_of(chap_span_str(path));
	for (uint32_t i = 0; i < l->n_discounts; i++)
		if (chap_span_eq(l->discount[i].language, to->language))
			return chap_fail_at(l->err, CHAP_ERR_INVALID, path, 0,
			    "a language has one \".discount\" file");
	for (;;) {
		enum chap_err rc = chap_lexline_next(&lines, &line, &got);

		if (rc == CHAP_OK && got &&
		    (line = chap_lexline_content(line)).len > 0)
			rc = read_discount(to, line, &lines, seen);
		if (rc != CHAP_OK)
			return rc;
		if (!got)
			break;
	}
	l->n_discounts++;
	return CHAP_OK;
}

enum chap_err
chap_loader_take(struct chap_loader *l, enum chap_file_kind kind,
    const char *path, struct chap_span text)
{
	enum chap_err rc = add_language(l, path);

	if (rc != CHAP_OK)
		return rc;
	l->lexicon->vocab.user = UINT64_C(1)
	    << (chap_lexicon_language(
	            l->lexicon, chap_language_of(chap_span_str(path))) -
	           1);
	l->words.is_english = chap_span_eq(
	    chap_language_of(chap_span_str(path)), CHAP_SPAN_LIT("en"));
	switch (kind) {
	case CHAP_FILE_CLASSES:
		return chap_classes_read(&l->classes, &l->words,
		    chap_span_str(path), path, text, l->err);
	case CHAP_FILE_DISCOUNT:
		return take_discounts(l, path, text);
	case CHAP_FILE_LEX:
		return take_lexicon(l, path, text);
	case CHAP_FILE_FREQ:
		return chap_frequency_read(
		    &l->frequency, &l->words, path, text, l->err);
	case CHAP_FILE_NONE:
		break;
	}
	return CHAP_OK;
}

/* The number of a cue's class; CHAP_N_CUES: the class has none. */
static unsigned
cue_of(const struct chap_class *class)
{
	unsigned cue = 0;

	while (cue < CHAP_N_CUES &&
	    !chap_span_eq(class->name, chap_span_str(chap_cue_class[cue])))
		cue++;
	return cue;
}

/* Words that are cues, so many rows; some may stand in several classes. */
static uint32_t
count_cue_words(const struct chap_loader *l)
{
	uint32_t n = 0;

	for (uint32_t c = 0; c < l->classes.n; c++)
		if (cue_of(&l->classes.item[c]) < CHAP_N_CUES)
			n += l->classes.item[c].n;
	return n;
}

/* The cues are the single words of classes with the cues' names. */
static bool
fill_cues(struct chap_loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;
	uint32_t width = lexicon->n_languages + 1, next = width;

	lexicon->cue_row =
	    calloc((size_t)lexicon->vocab.n + 1, sizeof(*lexicon->cue_row));
	lexicon->cues = calloc(
	    (size_t)width * (count_cue_words(l) + 1), sizeof(*lexicon->cues));
	if (lexicon->cue_row == NULL || lexicon->cues == NULL)
		return false;
	for (uint32_t c = 0; c < l->classes.n; c++) {
		const struct chap_class *class = &l->classes.item[c];
		unsigned cue = cue_of(class);
		uint32_t language =
		    chap_lexicon_language(lexicon, class->language);

		for (uint32_t i = 0; i < class->n && cue < CHAP_N_CUES; i++) {
			uint32_t word = class->phrase[i].word[0];

			if (class->phrase[i].n != 1)
				continue;
			if (lexicon->cue_row[word] == 0) {
				lexicon->cue_row[word] = next;
				next += width;
			}
			lexicon->cues[lexicon->cue_row[word]] |= 1u << cue;
			lexicon->cues[lexicon->cue_row[word] + language] |= 1u
			    << cue;
		}
	}
	return true;
}

/*
 * Behind the lexicons' own words: nothing is corrected towards those that only
 * say where an age may be stated in a language that perhaps nobody speaks here.
 */
enum chap_err
chap_loader_end_words(struct chap_loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;
	size_t most = (size_t)lexicon->vocab.n + chap_n_age_words + 1;

	lexicon->n_words = lexicon->vocab.n;
	lexicon->vocab.user = 0;
	lexicon->age_word = calloc(most, sizeof(*lexicon->age_word));
	if (lexicon->age_word == NULL)
		return out_of_memory(l, NULL);
	for (uint32_t i = 0; i < chap_n_age_words; i++) {
		const struct chap_age_word *word = &chap_age_word[i];
		uint32_t id;
		enum chap_err rc = chap_vocab_add(
		    &lexicon->vocab, chap_span_str(word->word), &id, l->err);

		if (rc != CHAP_OK)
			return rc;
		lexicon->age_word[id] =
		    (uint16_t)(word->cue | word->number << 8);
	}
	return CHAP_OK;
}

/* What a word may be a part of, so that the matcher knows it at once. */
static void
fill_flags(struct chap_lexicon *lexicon)
{
	const uint32_t facts =
	    CHAP_CUE_TIME | CHAP_CUE_PLACE | CHAP_CUE_CONTACT;

	for (uint32_t i = 0; i <= lexicon->vocab.mask; i++) {
		struct chap_vocab_slot *slot = &lexicon->vocab.slot[i];
		const struct chap_span *word = &lexicon->vocab.word[slot->id];
		unsigned age;

		if (slot->id == 0)
			continue;
		age = slot->id <= chap_n_age_cues
		    ? chap_age_cue[slot->id - 1].cues
		    : chap_age_cues_of(word->ptr, word->len);
		if ((lexicon->age_word[slot->id] & UINT8_MAX) != 0)
			age |= CHAP_AGE_OTHER;
		slot->flags |= age << CHAP_WORD_AGE_SHIFT;
		if ((lexicon->cues[lexicon->cue_row[slot->id]] & facts) != 0 ||
		    chap_age_cues_of(word->ptr, word->len) != 0)
			slot->flags |= CHAP_WORD_FACT;
	}
}

static bool
fill_unused(struct chap_loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;

	lexicon->unused =
	    calloc((size_t)l->classes.n + 1, sizeof(*lexicon->unused));
	if (lexicon->unused == NULL)
		return false;
	for (uint32_t c = 0; c < l->classes.n; c++) {
		const struct chap_class *class = &l->classes.item[c];

		if (!class->used && cue_of(class) == CHAP_N_CUES)
			lexicon->unused[lexicon->n_unused++] =
			    (struct chap_unused){
			        class->name, class->file, class->line};
	}
	return true;
}

enum chap_err
chap_loader_finish(struct chap_loader *l)
{
	struct chap_lexicon *lexicon = l->lexicon;
	struct chap_pattern pattern;
	uint32_t rule = 0;
	enum chap_err rc = CHAP_OK;

	chap_signature_bits(&lexicon->vocab, &l->frequency);
	for (uint32_t i = 0; i < lexicon->n_entries && rc == CHAP_OK; i++) {
		rebuild(lexicon, &lexicon->rule[i].program, &l->rule_items[i],
		    &pattern);
		rc = chap_anchors_add(&lexicon->anchors, &pattern,
		    &lexicon->sets, &l->frequency, i);
	}
	for (uint32_t i = 0; i < lexicon->n_guards; i++) {
		rebuild(lexicon, &lexicon->guard[i].program, &l->guard_items[i],
		    &pattern);
		chap_signature_needs(lexicon->guard[i].need, &pattern,
		    &lexicon->sets, &l->frequency);
	}
	if (rc == CHAP_OK)
		rc = chap_anchors_finish(
		    &lexicon->anchors, &lexicon->vocab, &rule);
	if (rc == CHAP_ERR_TOO_LONG) {
		const struct chap_lexicon_entry *entry = &lexicon->entry[rule];

		return chap_fail_at(l->err, rc, entry->file, entry->line,
		    "more than %d entries share these words", CHAP_ANCHORS_MAX);
	}
	if (rc != CHAP_OK || !fill_cues(l) || !fill_unused(l))
		return out_of_memory(l, NULL);
	fill_flags(lexicon);
	return CHAP_OK;
}

void
chap_loader_release(struct chap_loader *l)
{
	chap_classes_release(&l->classes);
	chap_frequency_release(&l->frequency);
	chap_arena_release(&l->scratch);
	free(l->rule_items);
	free(l->guard_items);
	free(l->guard_text);
	free(l->guard_language);
	free(l->guard_hash);
}
