/*
 * A client of chaperoned in C, over nng: messages in, verdicts out.
 *
 *     cc -D_GNU_SOURCE -o client server/clients/client.c -lnng
 *     ./client [--url URL] [--why] [--backfill] [messages.jsonl]
 *
 * The protocol is in ../PROTOCOL.md. Messages are sent in batches. nng sends a
 * batch again when its connection broke, and this program, with the same ids,
 * when the service is busy; what had been scored before is then answered
 * "duplicate", and counts once. An API key, where one is needed, is taken from
 * the environment, CHAPERONE_KEY. It stands alone, to be taken as it is.
 */
#include <nng/nng.h>
#include <nng/protocol/reqrep0/req.h>
#include <nng/supplemental/util/platform.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_LINES 256
#define BATCH_BYTES ((size_t)1 << 20)
#define LINE_SENT_BYTES ((size_t)512 << 10) /* the service takes 256 KiB */
#define PATIENCE_MS 120000
#define RETRY_LEAST_MS 10
#define ENVELOPE_BYTES 256

struct batch {
	char *ptr;
	size_t len;
	char envelope[ENVELOPE_BYTES]; /* before each batch; may be empty */
	size_t n_lines;
};

static bool
starts_with(const char *s, size_t n, const char *head)
{
	return n >= strlen(head) && memcmp(s, head, strlen(head)) == 0;
}

/* How long to wait before the same messages are sent again; 0: answered. */
static int
retry_ms(const char *reply, size_t n)
{
	static const char BUSY[] = "{\"status\":\"busy\",\"retry_ms\":";
	int ms = 0;

	if (!starts_with(reply, n, BUSY))
		return 0;
	for (size_t i = strlen(BUSY);
	     i < n && reply[i] >= '0' && reply[i] <= '9' && ms < PATIENCE_MS;
	     i++)
		ms = 10 * ms + (reply[i] - '0');
	return ms < RETRY_LEAST_MS ? RETRY_LEAST_MS : ms;
}

/* One request's answer, nng_free'd by the caller; 0 or nng's error. */
static int
request(nng_socket socket, const struct batch *b, char **reply, size_t *n)
{
	int waited_ms = 0;

	for (;;) {
		int ms, rv = nng_send(socket, b->ptr, b->len, 0);

		if (rv == 0)
			rv = nng_recv(socket, reply, n, NNG_FLAG_ALLOC);
		if (rv != 0)
			return rv;
		ms = retry_ms(*reply, *n);
		if (ms == 0)
			return 0;
		nng_free(*reply, *n);
		waited_ms += ms;
		if (waited_ms > PATIENCE_MS)
			return NNG_ETIMEDOUT;
		nng_msleep(ms);
	}
}

/* Prints the verdicts; false: they are not one for each message. */
static bool
print_verdicts(const char *reply, size_t n, size_t n_lines, bool *any_unscored)
{
	static const char ERROR[] = ",\"status\":\"unscored\",\"error\":\"";
	size_t n_verdicts = 0;

	if (starts_with(
	        reply, n, "{\"status\":\"unscored\",\"error\":\"request: ")) {
		fprintf(stderr, "client: refused: %.*s\n", (int)n, reply);
		return false;
	}
	for (const char *end = reply + n; reply < end; n_verdicts++) {
		const char *stop = memchr(reply, '\n', (size_t)(end - reply));
		size_t len = (size_t)((stop == NULL ? end : stop) - reply);

		/* within a string a quote would stand behind a backslash */
		*any_unscored |= memmem(reply, len, ERROR, strlen(ERROR)) ||
		    starts_with(reply, len, "{\"status\":\"unscored\"");
		fwrite(reply, 1, len, stdout);
		putchar('\n');
		reply += len + (stop != NULL);
	}
	if (n_verdicts != n_lines)
		fprintf(stderr, "client: %zu messages, %zu verdicts\n", n_lines,
		    n_verdicts);
	return n_verdicts == n_lines;
}

static bool
flush(nng_socket socket, struct batch *b, bool *any_unscored)
{
	char *reply;
	size_t n;
	bool is_whole;
	int rv;

	if (b->n_lines == 0)
		return true;
	rv = request(socket, b, &reply, &n);
	if (rv != 0) {
		fprintf(stderr, "client: %s\n", nng_strerror(rv));
		return false;
	}
	is_whole = print_verdicts(reply, n, b->n_lines, any_unscored);
	nng_free(reply, n);
	b->len = 0;
	b->n_lines = 0;
	return is_whole;
}

static bool
send_lines(nng_socket socket, FILE *file, struct batch *b, bool *any_unscored)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t got;
	bool ok = true;

	while (ok && (got = getline(&line, &size, file)) >= 0) {
		size_t n = (size_t)got, blank = strspn(line, " \t\r\n");

		if (blank == n)
			continue;
		if (n > LINE_SENT_BYTES)
			n = LINE_SENT_BYTES;
		if (b->n_lines == BATCH_LINES || b->len + n > BATCH_BYTES)
			ok = flush(socket, b, any_unscored);
		if (b->n_lines == 0) {
			b->len = strlen(b->envelope);
			memcpy(b->ptr, b->envelope, b->len);
			/* a first '[' would be taken for a batch */
			if (line[blank] == '[')
				b->ptr[b->len++] = '!';
		}
		memcpy(b->ptr + b->len, line, n);
		b->len += n;
		if (line[n - 1] != '\n')
			b->ptr[b->len++] = '\n';
		b->n_lines++;
	}
	free(line);
	return ok && !ferror(file) && flush(socket, b, any_unscored);
}

/* Connects in the background: the first request waits for it. */
static int
open_socket(nng_socket *socket, const char *url)
{
	int rv = nng_req0_open(socket);

	if (rv == 0)
		rv = nng_socket_set_ms(*socket, NNG_OPT_SENDTIMEO, PATIENCE_MS);
	if (rv == 0)
		rv = nng_socket_set_ms(*socket, NNG_OPT_RECVTIMEO, PATIENCE_MS);
	/*
	 * Sent again when its connection broke, and not by time, which is past
	 * the one for an answer. Not NNG_DURATION_INFINITE: nng then gives a
	 * request up with its connection.
	 */
	if (rv == 0)
		rv = nng_socket_set_ms(
		    *socket, NNG_OPT_REQ_RESENDTIME, 2 * PATIENCE_MS);
	if (rv == 0)
		rv = nng_socket_set_ms(*socket, NNG_OPT_RECONNMINT, 50);
	if (rv == 0)
		rv = nng_socket_set_ms(*socket, NNG_OPT_RECONNMAXT, 5000);
	return rv == 0 ? nng_dial(*socket, url, NULL, NNG_FLAG_NONBLOCK) : rv;
}

/* What each request says of itself; nothing where there is nothing to say. */
static bool
make_envelope(char out[ENVELOPE_BYTES], bool why, bool backfill)
{
	const char *key = getenv("CHAPERONE_KEY");
	bool has_key = key != NULL && key[0] != '\0';
	int n;

	out[0] = '\0';
	if (!has_key && !why && !backfill)
		return true;
	if (has_key && strpbrk(key, "\"\\\n") != NULL)
		return false;
	n = snprintf(out, ENVELOPE_BYTES, "{\"chaperone\":1%s%s%s%s%s}\n",
	    has_key ? ",\"key\":\"" : "", has_key ? key : "",
	    has_key ? "\"" : "", why ? ",\"why\":true" : "",
	    backfill ? ",\"backfill\":true" : "");
	return n > 0 && n < ENVELOPE_BYTES;
}

/* The program's exit status. */
static int
run(const char *url, struct batch *batch, FILE *file)
{
	bool ok = false, any_unscored = false;
	nng_socket socket;
	int rv;

	batch->ptr = malloc(ENVELOPE_BYTES + BATCH_BYTES + LINE_SENT_BYTES + 2);
	rv = batch->ptr == NULL ? NNG_ENOMEM : open_socket(&socket, url);
	if (rv == 0) {
		ok = send_lines(socket, file, batch, &any_unscored);
		nng_close(socket);
	} else {
		fprintf(stderr, "client: %s: %s\n", url, nng_strerror(rv));
	}
	free(batch->ptr);
	return ok && fflush(stdout) == 0 && !any_unscored ? 0 : 1;
}

int
main(int argc, char **argv)
{
	const char *url = "tcp://127.0.0.1:7710";
	bool why = false, backfill = false;
	struct batch batch = {NULL, 0, "", 0};
	FILE *file = stdin;
	int i = 1, status;

	for (; i < argc && argv[i][0] == '-'; i++) {
		if (strcmp(argv[i], "--why") == 0)
			why = true;
		else if (strcmp(argv[i], "--backfill") == 0)
			backfill = true;
		else if (i + 1 < argc && strcmp(argv[i], "--url") == 0)
			url = argv[++i];
		else
			break;
	}
	if (argc > i + 1 || (i < argc && argv[i][0] == '-')) {
		fprintf(stderr,
		    "usage: client [--url URL] [--why] [--backfill] "
		    "[FILE]\n");
		return 2;
	}
	if (!make_envelope(batch.envelope, why, backfill)) {
		fprintf(stderr, "client: CHAPERONE_KEY is not a key\n");
		return 2;
	}
	if (i < argc)
		file = fopen(argv[i], "rb");
	if (file == NULL) {
		perror(argv[i]);
		return 1;
	}
	status = run(url, &batch, file);
	if (file != stdin)
		fclose(file);
	return status;
}
