/*
 * The XML of PAN 2012's sexual predator identification corpus (Inches and
 * Crestani 2012), a conversation at a time:
 *
 *	<conversations>
 *	  <conversation id="…">
 *	    <message line="1">
 *	      <author>…</author> <time>HH:MM</time> <text>…</text>
 *	    </message> …
 *
 * The file is streamed, plain or gzip; of it one conversation is held. Texts
 * come cleaned (pan12_text.h). expat, because it streams, says the line, and
 * brings no network, schema or tree; entities of a file's own are refused.
 *
 * Strict where a mistake would change a figure: another order of elements, a
 * missing author, a time that is none, a line number not above the one before,
 * a conversation met twice are errors with file and line. A message without
 * time has the one before; without text, an empty one.
 *
 * Threads: one at a time.
 * Errors: CHAP_ERR_INVALID, CHAP_ERR_TOO_LONG (a bound below),
 * CHAP_ERR_NOT_FOUND, CHAP_ERR_IO, CHAP_ERR_MEMORY; *err names the place.
 */
#ifndef CHAP_EVAL_PAN12_H
#define CHAP_EVAL_PAN12_H

#include "eval/corpus/name_table.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stdint.h>

#define CHAP_PAN12_ID_MAX 60 /* bytes, of a conversation and an author */
#define CHAP_PAN12_CONVERSATIONS_MAX 1000000
#define CHAP_PAN12_MESSAGES_MAX 200000 /* of a conversation */
#define CHAP_PAN12_TEXT_MAX ((size_t)64 << 20) /* of a conversation */
#define CHAP_PAN12_NO_TIME (-1)

/*
 * An id of an author or a conversation: 1 to CHAP_PAN12_ID_MAX bytes, none of
 * them a space or a control character, because ids go into files of lines with
 * tabs between.
 */
bool chap_pan12_is_id(struct chap_span s);

struct chap_pan12_message {
	uint32_t line; /* its number within the conversation, as written */
	uint32_t author; /* into author[] of the conversation */
	int minutes; /* since midnight; CHAP_PAN12_NO_TIME */
	int file_line;
	size_t text_at; /* into text.ptr */
	size_t text_len;
};

struct chap_pan12_conversation {
	struct chap_span id;
	uint32_t number; /* in the file, from 0 */
	uint64_t n_before; /* messages of the file before it */
	int file_line;
	struct chap_pan12_message *message; /* [n] */
	size_t n;
	struct chap_names author; /* in the order in which they wrote */
	struct chap_buf text;
};

struct chap_pan12;

/* path "-": standard input. */
enum chap_err chap_pan12_open(struct chap_pan12 **out, const char *path,
    struct chap_error *err) CHAP_MUST_CHECK;

/* The same of bytes, which must outlive it; `name` is for errors. */
enum chap_err chap_pan12_open_bytes(struct chap_pan12 **out, const char *name,
    struct chap_span bytes, struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The next conversation, valid until the next call; NULL in *out at the end
 * of the file. One without messages is handed out like any other. After an
 * error only chap_pan12_close.
 */
enum chap_err chap_pan12_next(struct chap_pan12 *reader,
    const struct chap_pan12_conversation **out,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Bytes of the file read so far, as they stand on the disk. */
uint64_t chap_pan12_offset(const struct chap_pan12 *reader);

/* NULL is fine. */
void chap_pan12_close(struct chap_pan12 *reader);

/* Empty, perhaps without a pointer, where nothing was said. */
static inline struct chap_span
chap_pan12_text(
    const struct chap_pan12_conversation *c, const struct chap_pan12_message *m)
{
	return m->text_len == 0 ? (struct chap_span){NULL, 0}
	                        : chap_span_cut(chap_buf_span(&c->text),
	                              m->text_at, m->text_at + m->text_len);
}

#endif
