#include "eval/batch.h"
#include "eval/command.h"
#include "eval/explain_text.h"

#include "classifier/language.h"
#include "features/text/seen.h"
#include "features/text/utf8.h"

#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <unistd.h>

#define BATCH_LINES 256

static const char USAGE[] =
    "usage: chaperone normalize [--json | --explain] [FILE]\n"
    "Lines of text in (plain or gzip; default: standard input), canonical\n"
    "lines out. Exit status 1 if any line could not be normalized.\n"
    "  --json            canonical text, tokens, facts, offsets as JSON; a\n"
    "                    piece of the map: bytes canonical, bytes original\n"
    "  --explain         each line as it was and as it is read, with what\n"
    "                    changed in colour (in brackets where there is none)\n";

enum form { FORM_PLAIN, FORM_JSON, FORM_EXPLAIN };

static json_t *
token_json(const struct chap_norm *norm, uint32_t i)
{
	static const char *const KIND[] = {"word", "number", "emoji", "link"};
	const struct chap_token *token = &norm->token[i];
	uint32_t start, end;

	chap_norm_origin(norm, token->start, token->end, &start, &end);
	return json_pack("{s:s#, s:s, s:b, s:[i,i], s:[i,i]}", "text",
	    norm->canon.ptr + token->start, (int)(token->end - token->start),
	    "kind", KIND[token->kind], "changed", (int)token->changed,
	    "canonical", (int)token->start, (int)token->end, "original",
	    (int)start, (int)end);
}

/* Canonical bytes [at, end) came of the original's [from, from_end). */
struct piece {
	uint32_t at, end;
	uint32_t from, from_end;
	bool whole; /* several of one, or one of several: not byte by byte */
};

/* Takes `next` into `piece`, if one piece can say both. */
static bool
extend(struct piece *piece, const struct piece *next)
{
	if (piece->from == next->from && piece->from_end == next->from_end)
		piece->whole = true;
	else if (piece->whole || next->whole || next->from != piece->from_end)
		return false;
	piece->end = next->end;
	piece->from_end = next->from_end;
	return true;
}

static void
add_piece(json_t *map, const struct piece *p)
{
	json_array_append_new(map,
	    json_pack("[i,i,i,i]", (int)p->at, (int)p->end, (int)p->from,
	        (int)p->from_end));
}

/* The offset map, in as few pieces as possible. */
static json_t *
map_json(const struct chap_norm *norm)
{
	json_t *map = json_array();
	struct piece piece = {0, 0, 0, 0, false};
	uint32_t len;

	for (uint32_t at = 0; at < norm->canon.len; at += len) {
		struct piece next = {.at = at};

		chap_utf8_get(norm->canon.ptr + at, &len);
		next.end = at + len;
		chap_norm_origin(
		    norm, at, at + len, &next.from, &next.from_end);
		next.whole = next.from_end - next.from != len;
		if (at > 0 && extend(&piece, &next))
			continue;
		if (at > 0)
			add_piece(map, &piece);
		piece = next;
	}
	if (norm->canon.len > 0)
		add_piece(map, &piece);
	return map;
}

static json_t *
scripts_json(const struct chap_seen *seen)
{
	json_t *names = json_array();

	for (uint32_t i = 0; i < seen->n_scripts; i++)
		json_array_append_new(names, json_string(seen->script[i]));
	return names;
}

/* Of each language the words that its lists have. */
static json_t *
languages_json(const struct chap_seen *seen)
{
	json_t *words = json_object();

	for (uint32_t i = 0; i < seen->n_languages; i++)
		json_object_set_new(words, seen->language[i].name,
		    json_integer(seen->language[i].n_words));
	return words;
}

static json_t *
norm_json(const struct chap_text *text, const struct chap_norm *norm)
{
	const struct chap_text_facts *f = &norm->facts;
	json_t *tokens = json_array();
	json_t *undone = json_object();
	struct chap_seen seen;

	chap_text_seen(text, norm, &seen);
	for (uint32_t i = 0; i < norm->n_tokens; i++)
		json_array_append_new(tokens, token_json(norm, i));
	for (int e = 0; e < CHAP_N_EVASIONS; e++)
		if (f->evasion[e] > 0)
			json_object_set_new(undone, chap_evasion_name[e],
			    json_integer(f->evasion[e]));
	return json_pack(
	    "{s:s%, s:o, s:o, s:o, s:o, s:o, s:{s:i,s:i,s:i,s:i,s:i,s:i,s:i,s:b}}",
	    "text", norm->canon.len > 0 ? norm->canon.ptr : "", norm->canon.len,
	    "tokens", tokens, "map", map_json(norm), "undone", undone,
	    "scripts", scripts_json(&seen), "languages", languages_json(&seen),
	    "facts", "words", (int)f->n_words, "unknown", (int)f->n_unknown,
	    "latin_words", (int)f->n_latin_words, "numbers", (int)f->n_numbers,
	    "emoji", (int)f->n_emoji, "links", (int)f->n_links, "letters",
	    (int)f->n_letters, "question_mark", (int)f->has_question_mark);
}

static void
print_norm(const struct chap_text *text, struct chap_span line,
    const struct chap_norm *norm, enum form form)
{
	json_t *object;

	switch (form) {
	case FORM_PLAIN:
		fwrite(norm->canon.ptr, 1, norm->canon.len, stdout);
		break;
	case FORM_EXPLAIN:
		chap_explain_text(
		    stdout, line, norm, isatty(STDOUT_FILENO) != 0);
		return;
	case FORM_JSON:
		object = norm_json(text, norm);
		json_dumpf(object, stdout, JSON_COMPACT);
		json_decref(object);
	}
	putchar('\n');
}

/* Normalizes the file's lines; *n_bad counts those that could not be. */
static enum chap_err
run(const struct chap_text *text, struct chap_batch *batch, enum form form,
    uint64_t *n_bad, struct chap_error *err)
{
	struct chap_arena arena;
	enum chap_err rc;

	chap_arena_init(&arena, CHAP_TEXT_ARENA_BYTES + 65536);
	while ((rc = chap_batch_next(batch, err)) == CHAP_OK && batch->n > 0) {
		for (size_t i = 0; i < batch->n; i++) {
			struct chap_norm norm;
			struct chap_error why;

			chap_arena_reset(&arena);
			if (chap_normalize(text, batch->line[i], &arena, &norm,
			        &why) == CHAP_OK) {
				print_norm(text, batch->line[i], &norm, form);
				continue;
			}
			(*n_bad)++;
			putchar('\n');
			fprintf(stderr, "chaperone: %s:%llu: %s\n", batch->path,
			    (unsigned long long)batch->number[i], why.text);
		}
	}
	chap_arena_release(&arena);
	return rc;
}

int
chap_cmd_normalize(int argc, char **argv)
{
	static const struct option LONG[] = {{"json", no_argument, NULL, 'j'},
	    {"explain", no_argument, NULL, 'e'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct chap_batch batch;
	struct chap_lexicon *lexicon;
	struct chap_text *text;
	struct chap_error err;
	uint64_t n_bad = 0;
	enum form form = FORM_PLAIN;
	enum chap_err rc;
	int option;

	while ((option = getopt_long(argc, argv, "", LONG, NULL)) != -1) {
		if (option == 'h') {
			fputs(USAGE, stdout);
			return 0;
		}
		if (option == '?')
			return chap_misuse("normalize", "wrong option", USAGE);
		form = option == 'j' ? FORM_JSON : FORM_EXPLAIN;
	}
	if (argc - optind > 1)
		return chap_misuse("normalize", "at most one file", USAGE);
	rc = chap_batch_open(&batch, optind < argc ? argv[optind] : "-",
	    BATCH_LINES, CHAP_TEXT_MAX_BYTES, &err);
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	rc = chap_language_load(&text, &lexicon, NULL, &err);
	if (rc == CHAP_OK) {
		rc = run(text, &batch, form, &n_bad, &err);
		chap_lexicon_free(lexicon);
		chap_text_free(text);
	}
	chap_batch_close(&batch);
	if (rc == CHAP_OK && fflush(stdout) != 0)
		rc = chap_fail(&err, CHAP_ERR_IO, "cannot write");
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	return n_bad > 0 ? CHAP_EXIT_FAILED : 0;
}
