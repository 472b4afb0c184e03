#include "eval/corpus/pan12.h"

#include "eval/corpus/pan12_text.h"

#include <errno.h>
#include <expat.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#define CHUNK_BYTES (256 * 1024)
#define DEPTH_IN_TEXT_MAX 16

/* Where in the document; the order is that of depth. */
enum place {
	BEFORE, /* of the root */
	IN_ROOT,
	IN_CONVERSATION,
	IN_MESSAGE,
	IN_AUTHOR,
	IN_TIME,
	IN_TEXT,
};

struct chap_pan12 {
	XML_Parser parser;
	const char *path;
	gzFile file; /* or: */
	struct chap_span bytes;
	enum place place;
	unsigned depth_in_text; /* elements that a text holds */
	bool seen[IN_TEXT + 1]; /* children of the message so far */
	bool whole; /* a conversation is ready to be handed out */
	bool last; /* the last chunk was handed to the parser */
	struct chap_names ids; /* of all conversations */
	struct chap_pan12_conversation conversation;
	size_t size; /* of conversation.message */
	struct chap_buf raw; /* of the element that is being read */
	uint32_t n_conversations;
	uint64_t n_messages;
	enum chap_err rc;
	struct chap_error err;
};

/* Ends the parse with an error at the parser's place. */
static void CHAP_PRINTF(3, 4)
    stop(struct chap_pan12 *r, enum chap_err code, const char *fmt, ...)
{
	char text[sizeof(r->err.text)];
	va_list args;

	va_start(args, fmt);
	vsnprintf(text, sizeof(text), fmt, args);
	va_end(args);
	if (r->rc != CHAP_OK)
		return;
	r->rc = chap_fail_at(&r->err, code, r->path,
	    (int)XML_GetCurrentLineNumber(r->parser), "%s", text);
	XML_StopParser(r->parser, XML_FALSE);
}

bool
chap_pan12_is_id(struct chap_span s)
{
	if (s.len == 0 || s.len > CHAP_PAN12_ID_MAX)
		return false;
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] <= ' ' || s.ptr[i] == 0x7f)
			return false;
	return true;
}

static const char *
attribute(const XML_Char **pairs, const char *name)
{
	for (; *pairs != NULL; pairs += 2)
		if (strcmp(pairs[0], name) == 0)
			return pairs[1];
	return NULL;
}

static void
begin_conversation(struct chap_pan12 *r, const XML_Char **attributes)
{
	struct chap_pan12_conversation *c = &r->conversation;
	struct chap_span id = chap_span_str(attribute(attributes, "id"));
	uint32_t number;
	bool fresh;

	if (!chap_pan12_is_id(id)) {
		stop(r, CHAP_ERR_INVALID,
		    "conversation: needs an id of 1 to %d bytes without "
		    "spaces",
		    CHAP_PAN12_ID_MAX);
		return;
	}
	if (r->n_conversations == CHAP_PAN12_CONVERSATIONS_MAX) {
		stop(r, CHAP_ERR_TOO_LONG, "more than %d conversations",
		    CHAP_PAN12_CONVERSATIONS_MAX);
		return;
	}
	if (chap_names_add(&r->ids, id, &number, &fresh) != CHAP_OK) {
		stop(r, CHAP_ERR_MEMORY, "out of memory");
		return;
	}
	if (!fresh) {
		stop(r, CHAP_ERR_INVALID,
		    "conversation: a second one of the same id");
		return;
	}
	chap_names_reset(&c->author);
	chap_buf_reset(&c->text);
	c->id = r->ids.name[number];
	c->number = r->n_conversations++;
	c->n_before = r->n_messages;
	c->file_line = (int)XML_GetCurrentLineNumber(r->parser);
	c->n = 0;
	r->place = IN_CONVERSATION;
}

static bool
read_line_number(const char *s, uint32_t *out)
{
	uint64_t value = 0;

	if (s == NULL || *s == '\0')
		return false;
	for (; *s != '\0'; s++) {
		if (*s < '0' || *s > '9' || value > UINT32_MAX / 10)
			return false;
		value = value * 10 + (uint64_t)(*s - '0');
	}
	*out = (uint32_t)value;
	return value <= INT32_MAX;
}

static void
begin_message(struct chap_pan12 *r, const XML_Char **attributes)
{
	struct chap_pan12_conversation *c = &r->conversation;
	struct chap_pan12_message m = {.minutes = CHAP_PAN12_NO_TIME};

	if (!read_line_number(attribute(attributes, "line"), &m.line)) {
		stop(r, CHAP_ERR_INVALID, "message: line is not a number");
		return;
	}
	if (c->n > 0 && m.line <= c->message[c->n - 1].line) {
		stop(r, CHAP_ERR_INVALID,
		    "message: line %u is not above the one before it", m.line);
		return;
	}
	if (c->n == CHAP_PAN12_MESSAGES_MAX) {
		stop(r, CHAP_ERR_TOO_LONG,
		    "conversation: more than %d messages",
		    CHAP_PAN12_MESSAGES_MAX);
		return;
	}
	if (c->n == r->size) {
		size_t size = r->size == 0 ? 256 : r->size * 2;
		struct chap_pan12_message *more =
		    realloc(c->message, size * sizeof(*more));

		if (more == NULL) {
			stop(r, CHAP_ERR_MEMORY, "out of memory");
			return;
		}
		c->message = more;
		r->size = size;
	}
	m.text_at = c->text.len;
	m.file_line = (int)XML_GetCurrentLineNumber(r->parser);
	c->message[c->n++] = m;
	memset(r->seen, 0, sizeof(r->seen));
	r->n_messages++;
	r->place = IN_MESSAGE;
}

/* An author, time or text of the message. */
static void
begin_part(struct chap_pan12 *r, enum place part)
{
	if (r->seen[part]) {
		stop(r, CHAP_ERR_INVALID, "message: the same element twice");
		return;
	}
	r->seen[part] = true;
	chap_buf_reset(&r->raw);
	r->place = part;
}

/* <email/> is replaced later, as the escaped one is; others just go. */
static void
begin_in_text(struct chap_pan12 *r, const char *name)
{
	if (++r->depth_in_text > DEPTH_IN_TEXT_MAX)
		stop(r, CHAP_ERR_INVALID, "text: elements too deep");
	else if (strcmp(name, "email") == 0)
		chap_buf_str(&r->raw, "<email/>");
}

static void
on_start(void *context, const XML_Char *name, const XML_Char **attributes)
{
	static const struct {
		const char *name;
		enum place within;
		enum place part;
	} PART[] = {{"author", IN_MESSAGE, IN_AUTHOR},
	    {"time", IN_MESSAGE, IN_TIME}, {"text", IN_MESSAGE, IN_TEXT}};
	struct chap_pan12 *r = context;

	if (r->rc != CHAP_OK)
		return;
	if (r->place == IN_TEXT) {
		begin_in_text(r, name);
		return;
	}
	if (r->place == BEFORE && strcmp(name, "conversations") == 0) {
		r->place = IN_ROOT;
		return;
	}
	if (r->place == IN_ROOT && strcmp(name, "conversation") == 0) {
		begin_conversation(r, attributes);
		return;
	}
	if (r->place == IN_CONVERSATION && strcmp(name, "message") == 0) {
		begin_message(r, attributes);
		return;
	}
	for (size_t i = 0; i < sizeof(PART) / sizeof(PART[0]); i++)
		if (r->place == PART[i].within &&
		    strcmp(name, PART[i].name) == 0) {
			begin_part(r, PART[i].part);
			return;
		}
	stop(r, CHAP_ERR_INVALID, "<%.40s> does not belong here", name);
}

/* What stands between elements, and around an author or a time. */
static struct chap_span
trimmed(const struct chap_buf *raw)
{
	struct chap_span s = {raw->ptr, raw->len};

	while (s.len > 0 && strchr(" \t\r\n", s.ptr[0]) != NULL)
		s = (struct chap_span){s.ptr + 1, s.len - 1};
	while (s.len > 0 && strchr(" \t\r\n", s.ptr[s.len - 1]) != NULL)
		s.len--;
	return s;
}

static bool
read_time(struct chap_span s, int *minutes)
{
	int part[2] = {0, 0};
	size_t at = 0;

	for (int i = 0; i < 2; i++) {
		size_t first = at;

		for (; at < s.len && s.ptr[at] >= '0' && s.ptr[at] <= '9' &&
		     at - first < 2;
		     at++)
			part[i] = part[i] * 10 + (s.ptr[at] - '0');
		if (at == first ||
		    (i == 0 && (at == s.len || s.ptr[at] != ':')))
			return false;
		at += i == 0;
	}
	*minutes = part[0] * 60 + part[1];
	return at == s.len && part[0] < 24 && part[1] < 60;
}

static void
end_author(struct chap_pan12 *r, struct chap_pan12_message *m)
{
	struct chap_span id = trimmed(&r->raw);

	if (!chap_pan12_is_id(id))
		stop(r, CHAP_ERR_INVALID,
		    "author: not an id of 1 to %d bytes without spaces",
		    CHAP_PAN12_ID_MAX);
	else if (chap_names_add(
	             &r->conversation.author, id, &m->author, NULL) != CHAP_OK)
		stop(r, CHAP_ERR_MEMORY, "out of memory");
}

static void
end_part(struct chap_pan12 *r)
{
	struct chap_pan12_conversation *c = &r->conversation;
	struct chap_pan12_message *m = &c->message[c->n - 1];
	struct chap_span time = trimmed(&r->raw);

	if (r->raw.failed)
		stop(r, CHAP_ERR_TOO_LONG, "an element's text is too long");
	else if (r->place == IN_AUTHOR)
		end_author(r, m);
	else if (r->place == IN_TIME && time.len > 0 &&
	    !read_time(time, &m->minutes))
		stop(r, CHAP_ERR_INVALID, "time: not HH:MM");
	else if (r->place == IN_TEXT && r->raw.len > 0) {
		m->text_at = c->text.len;
		chap_pan12_clean(&c->text, r->raw.ptr, r->raw.len);
		m->text_len = c->text.len - m->text_at;
		if (c->text.failed)
			stop(r, CHAP_ERR_TOO_LONG,
			    "conversation: its texts are too long");
	}
	r->place = IN_MESSAGE;
}

static void
on_end(void *context, const XML_Char *name)
{
	struct chap_pan12 *r = context;

	(void)name;
	if (r->rc != CHAP_OK)
		return;
	switch (r->place) {
	case IN_TEXT:
		if (r->depth_in_text > 0) {
			r->depth_in_text--;
			return;
		}
		end_part(r);
		return;
	case IN_AUTHOR:
	case IN_TIME:
		end_part(r);
		return;
	case IN_MESSAGE:
		if (!r->seen[IN_AUTHOR])
			stop(r, CHAP_ERR_INVALID, "message: without author");
		r->place = IN_CONVERSATION;
		return;
	case IN_CONVERSATION:
		r->place = IN_ROOT;
		r->whole = true;
		XML_StopParser(r->parser, XML_TRUE);
		return;
	case IN_ROOT:
	case BEFORE:
		r->place = BEFORE;
	}
}

static void
on_text(void *context, const XML_Char *s, int len)
{
	struct chap_pan12 *r = context;

	if (r->rc != CHAP_OK)
		return;
	if (r->place >= IN_AUTHOR) {
		chap_buf_add(&r->raw, s, (size_t)len);
		return;
	}
	for (int i = 0; i < len; i++)
		if (strchr(" \t\r\n", s[i]) == NULL) {
			stop(r, CHAP_ERR_INVALID, "text where none belongs");
			return;
		}
}

static void
on_entity(void *context, const XML_Char *name, int is_parameter,
    const XML_Char *value, int value_len, const XML_Char *base,
    const XML_Char *system, const XML_Char *public, const XML_Char *notation)
{
	(void)name;
	(void)is_parameter;
	(void)value;
	(void)value_len;
	(void)base;
	(void)system;
	(void)public;
	(void)notation;
	stop(context, CHAP_ERR_INVALID, "entities of its own are refused");
}

/* A reader without its input; NULL: out of memory. */
static struct chap_pan12 *
make(const char *path)
{
	struct chap_pan12 *r = calloc(1, sizeof(*r));

	if (r != NULL)
		r->parser = XML_ParserCreate(NULL);
	if (r == NULL || r->parser == NULL) {
		free(r);
		return NULL;
	}
	r->path = path;
	chap_names_init(&r->ids);
	chap_names_init(&r->conversation.author);
	chap_buf_init(&r->conversation.text, CHAP_PAN12_TEXT_MAX);
	chap_buf_init(&r->raw, CHAP_PAN12_TEXT_MAX);
	XML_SetUserData(r->parser, r);
	XML_SetElementHandler(r->parser, on_start, on_end);
	XML_SetCharacterDataHandler(r->parser, on_text);
	XML_SetEntityDeclHandler(r->parser, on_entity);
	return r;
}

enum chap_err
chap_pan12_open(
    struct chap_pan12 **out, const char *path, struct chap_error *err)
{
	bool standard = strcmp(path, "-") == 0;
	struct chap_pan12 *r = make(standard ? "standard input" : path);
	enum chap_err rc;

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	errno = 0;
	r->file =
	    standard ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path, "rb");
	if (r->file == NULL) {
		rc = chap_fail_at(err,
		    errno == ENOENT ? CHAP_ERR_NOT_FOUND : CHAP_ERR_IO, path, 0,
		    "cannot open: %s",
		    errno == 0 ? "out of memory" : strerror(errno));
		chap_pan12_close(r);
		return rc;
	}
	*out = r;
	return CHAP_OK;
}

enum chap_err
chap_pan12_open_bytes(struct chap_pan12 **out, const char *name,
    struct chap_span bytes, struct chap_error *err)
{
	struct chap_pan12 *r = make(name);

	if (r == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	r->bytes = bytes;
	*out = r;
	return CHAP_OK;
}

/* Up to CHUNK_BYTES of the input; -1: *err says why. */
static int
read_chunk(struct chap_pan12 *r, void *to)
{
	int code = Z_OK;
	const char *text;
	int n;

	if (r->file == NULL) {
		size_t len =
		    r->bytes.len < CHUNK_BYTES ? r->bytes.len : CHUNK_BYTES;

		if (len > 0)
			memcpy(to, r->bytes.ptr, len);
		r->bytes =
		    (struct chap_span){r->bytes.ptr + len, r->bytes.len - len};
		return (int)len;
	}
	n = gzread(r->file, to, CHUNK_BYTES);
	if (n >= 0)
		return n;
	text = gzerror(r->file, &code);
	r->rc = chap_fail_at(&r->err, CHAP_ERR_IO, r->path, 0,
	    "cannot read: %s", code == Z_ERRNO ? strerror(errno) : text);
	return -1;
}

/* Hands the parser one more chunk. */
static enum XML_Status
parse_chunk(struct chap_pan12 *r)
{
	void *to = XML_GetBuffer(r->parser, CHUNK_BYTES);
	int n = to == NULL ? 0 : read_chunk(r, to);

	if (n < 0)
		return XML_STATUS_ERROR;
	if (to == NULL)
		return XML_STATUS_ERROR;
	r->last = n == 0;
	return XML_ParseBuffer(r->parser, n, r->last);
}

/* What a handler said, else what the parser did. */
static enum chap_err
report(const struct chap_pan12 *r, struct chap_error *err)
{
	enum XML_Error code = XML_GetErrorCode(r->parser);

	if (r->rc != CHAP_OK) {
		if (err != NULL)
			*err = r->err;
		return r->rc;
	}
	return chap_fail_at(err,
	    code == XML_ERROR_NO_MEMORY ? CHAP_ERR_MEMORY : CHAP_ERR_INVALID,
	    r->path, (int)XML_GetCurrentLineNumber(r->parser), "XML: %s",
	    XML_ErrorString(code));
}

enum chap_err
chap_pan12_next(struct chap_pan12 *r,
    const struct chap_pan12_conversation **out, struct chap_error *err)
{
	XML_ParsingStatus status;
	enum XML_Status rc = XML_STATUS_OK;

	r->whole = false;
	do {
		XML_GetParsingStatus(r->parser, &status);
		if (status.parsing == XML_FINISHED)
			break;
		rc = status.parsing == XML_SUSPENDED
		    ? XML_ResumeParser(r->parser)
		    : parse_chunk(r);
	} while (rc != XML_STATUS_ERROR && !r->whole);
	if (rc == XML_STATUS_ERROR || r->rc != CHAP_OK)
		return report(r, err);
	*out = r->whole ? &r->conversation : NULL;
	return CHAP_OK;
}

uint64_t
chap_pan12_offset(const struct chap_pan12 *r)
{
	long at = r->file == NULL ? 0 : (long)gzoffset(r->file);

	return at < 0 ? 0 : (uint64_t)at;
}

void
chap_pan12_close(struct chap_pan12 *r)
{
	if (r == NULL)
		return;
	if (r->file != NULL)
		gzclose(r->file);
	XML_ParserFree(r->parser);
	chap_names_release(&r->ids);
	chap_names_release(&r->conversation.author);
	chap_buf_release(&r->conversation.text);
	chap_buf_release(&r->raw);
	free(r->conversation.message);
	free(r);
}
