#include "server/commands.h"

#include "features/base/clock.h"
#include "server/net/sockets.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BATCH_LINES 256
#define BATCH_BYTES ((size_t)1 << 20)
#define LINE_SENT_BYTES ((size_t)512 * 1024)
#define TIMEOUT_MS 60000
#define RETRY_LEAST_MS 10
#define REPLY_MAX_BYTES ((size_t)1 << 30)

static const char USAGE[] =
    "usage: chaperoned send [--url URL] [--summary] [--why] [--backfill]\n"
    "                       [--ca FILE] [--cert FILE --cert-key FILE]\n"
    "                       [--server-name NAME] [--config FILE] [FILE]\n"
    "Sends messages (JSON lines; default: standard input) for scoring and\n"
    "prints the verdicts, with progress on standard error where that is a\n"
    "terminal. Exit status 1 if any message was unscored.\n"
    "  --url URL             where to (default: the setting score_url)\n"
    "  --summary             print counts instead of verdicts\n"
    "  --why                 reasons in every verdict\n"
    "  --backfill            they are history, which raises no flag\n"
    "With tls+tcp:// (PEM files):\n"
    "  --ca FILE             whom to trust (default: what this system trusts)\n"
    "  --cert, --cert-key    what to show, where the service asks for it\n"
    "  --server-name NAME    in its certificate (default: the URL's host)\n"
    "A key, where one is needed, is taken from the environment, "
    "CHAPERONE_KEY.\n";

struct sender {
	struct chap_request_socket *socket;
	struct chap_tls tls;
	struct chap_config files; /* tls_ca, tls_cert, tls_key: the client's */
	const char *server_name; /* NULL: the URL's host */
	bool summary;
	bool progress;
	char *envelope; /* before each batch; NULL: none; free() */
	struct chap_buf body;
	struct chap_buf reply;
	size_t n_lines; /* in body */
	uint64_t n_sent;
	uint64_t n_answered;
	uint64_t n_by_status[4]; /* scored, unscored, duplicate, noted */
	uint64_t n_by_level[4];
	uint64_t start_ns;
};

static const char *
status_name(int i)
{
	return chap_status_name((enum chap_status)i);
}

static const char *
level_name(int i)
{
	return chap_level_name((enum chap_level)i);
}

static void
tally(const json_t *verdict, const char *key, const char *(*name)(int),
    uint64_t n[4])
{
	const char *value = json_string_value(json_object_get(verdict, key));

	for (int i = 0; value != NULL && i < 4; i++)
		n[i] += strcmp(value, name(i)) == 0;
}

/* Counts the reply's verdicts, and prints them unless only counts are wanted.
 */
static void
take_reply(struct sender *s)
{
	const char *line = s->reply.ptr;

	if (!s->summary) {
		fwrite(s->reply.ptr, 1, s->reply.len, stdout);
		putchar('\n');
		fflush(stdout); /* what was answered is seen, come what may */
	}
	while (line != NULL && *line != '\0') {
		const char *end = strchr(line, '\n');
		size_t n = end == NULL ? strlen(line) : (size_t)(end - line);
		json_t *verdict = json_loadb(line, n, 0, NULL);

		s->n_answered++;
		tally(verdict, "status", status_name, s->n_by_status);
		tally(verdict, "level", level_name, s->n_by_level);
		json_decref(verdict);
		line = end == NULL ? NULL : end + 1;
	}
}

static void
show_progress(const struct sender *s, bool last)
{
	double seconds = (double)(chap_monotonic_ns() - s->start_ns) / 1e9;

	if (!s->progress)
		return;
	fprintf(stderr, "\r%" PRIu64 " messages, %.0f a second%s", s->n_sent,
	    (double)s->n_sent / (seconds > 0 ? seconds : 1), last ? "\n" : "");
}

/* How long to wait before the batch is sent again; 0: it was answered. */
static int64_t
retry_ms(const struct sender *s)
{
	static const struct chap_span BUSY = {"{\"status\":\"busy\"", 16};
	int64_t ms = 0;
	json_t *reply;

	if (s->reply.len < BUSY.len ||
	    memcmp(s->reply.ptr, BUSY.ptr, BUSY.len) != 0)
		return 0;
	reply = json_loadb(s->reply.ptr, s->reply.len, 0, NULL);
	ms = json_integer_value(json_object_get(reply, "retry_ms"));
	json_decref(reply);
	return ms < RETRY_LEAST_MS ? RETRY_LEAST_MS
	    : ms > TIMEOUT_MS      ? TIMEOUT_MS
	                           : ms;
}

/* The same messages with the same ids, until they are scored. */
static enum chap_err
request(struct sender *s, struct chap_error *err)
{
	int64_t waited_ms = 0, ms;
	enum chap_err rc;

	do {
		chap_buf_reset(&s->reply);
		rc = chap_request(
		    s->socket, chap_buf_span(&s->body), &s->reply, err);
		ms = rc == CHAP_OK ? retry_ms(s) : 0;
		if (ms > 0)
			usleep((useconds_t)ms * 1000);
		waited_ms += ms;
	} while (ms > 0 && waited_ms < TIMEOUT_MS);
	if (ms > 0)
		return chap_fail(err, CHAP_ERR_BUSY,
		    "the service is busy for long: %.200s", s->reply.ptr);
	return rc;
}

static enum chap_err
flush_batch(struct sender *s, struct chap_error *err)
{
	enum chap_err rc;

	if (s->n_lines == 0)
		return CHAP_OK;
	rc = request(s, err);
	if (rc != CHAP_OK)
		return rc;
	s->n_sent += s->n_lines;
	take_reply(s);
	show_progress(s, false);
	if (s->n_answered != s->n_sent)
		return chap_fail(err, CHAP_ERR_IO,
		    "%" PRIu64 " messages sent, %" PRIu64
		    " verdicts came: the service refused a batch: %.160s",
		    s->n_sent, s->n_answered, s->reply.ptr);
	chap_buf_reset(&s->body);
	s->n_lines = 0;
	return CHAP_OK;
}

/*
 * A line is sent as it is, right or wrong: the service says what it thinks
 * of it. Only its length is cut, still above what the service takes.
 */
static enum chap_err
add_line(struct sender *s, const char *line, size_t n, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	size_t blank = 0;

	while (blank < n && strchr(" \t\r\n", line[blank]) != NULL &&
	    line[blank] != '\0')
		blank++;
	if (blank == n)
		return CHAP_OK;
	if (n > LINE_SENT_BYTES)
		n = LINE_SENT_BYTES;
	if (s->n_lines == BATCH_LINES || s->body.len + n > BATCH_BYTES)
		rc = flush_batch(s, err);
	if (rc != CHAP_OK)
		return rc;
	if (s->n_lines == 0 && s->envelope != NULL)
		chap_buf_printf(&s->body, "%s\n", s->envelope);
	/* an array within lines would be taken for a batch */
	if (s->n_lines == 0 && line[blank] == '[')
		chap_buf_str(&s->body, "!");
	chap_buf_add(&s->body, line, n);
	if (n == 0 || line[n - 1] != '\n')
		chap_buf_add(&s->body, "\n", 1);
	s->n_lines++;
	return s->body.failed ? chap_fail(err, CHAP_ERR_MEMORY, "out of memory")
	                      : CHAP_OK;
}

static enum chap_err
send_file(
    struct sender *s, FILE *file, const char *path, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	char *line = NULL;
	size_t size = 0;
	ssize_t n;

	s->start_ns = chap_monotonic_ns();
	while (rc == CHAP_OK && (n = getline(&line, &size, file)) >= 0)
		rc = add_line(s, line, (size_t)n, err);
	if (rc == CHAP_OK && ferror(file))
		rc = chap_fail_at(err, CHAP_ERR_IO, path, 0, "cannot read: %s",
		    strerror(errno));
	if (rc == CHAP_OK)
		rc = flush_batch(s, err);
	show_progress(s, true);
	free(line);
	return rc;
}

static void
print_summary(const struct sender *s)
{
	printf("%" PRIu64 " messages:", s->n_answered);
	for (int i = 0; i < 4; i++)
		printf("%s %" PRIu64 " %s", i == 0 ? "" : ",",
		    s->n_by_status[i], status_name(i));
	printf("\nverdicts by level:");
	for (int i = 0; i < 4; i++)
		printf("%s %" PRIu64 " %s", i == 0 ? "" : ",", s->n_by_level[i],
		    level_name(i));
	printf("\n");
}

static int
run(struct sender *s, const char *url, const char *path)
{
	struct chap_error err;
	enum chap_err rc;
	FILE *file = stdin;

	if (strcmp(path, "-") != 0)
		file = fopen(path, "rb");
	if (file == NULL) {
		chap_fail_at(&err, CHAP_ERR_NOT_FOUND, path, 0,
		    "cannot open: %s", strerror(errno));
		return chap_complain("chaperoned", &err);
	}
	rc = chap_tls_is_url(url) ? chap_tls_read(&s->tls, &s->files, &err)
	                          : CHAP_OK;
	if (rc == CHAP_OK)
		rc = chap_request_open(
		    &s->socket, url, &s->tls, s->server_name, TIMEOUT_MS, &err);
	chap_tls_release(&s->tls);
	if (rc == CHAP_OK) {
		chap_buf_init(
		    &s->body, BATCH_BYTES + LINE_SENT_BYTES + BATCH_LINES);
		chap_buf_init(&s->reply, REPLY_MAX_BYTES);
		s->progress = isatty(STDERR_FILENO) != 0;
		rc = send_file(s, file, path, &err);
		chap_request_close(s->socket);
		chap_buf_release(&s->body);
		chap_buf_release(&s->reply);
	}
	if (file != stdin)
		fclose(file);
	if (rc == CHAP_OK && s->summary)
		print_summary(s);
	if (rc == CHAP_OK && fflush(stdout) != 0)
		rc = chap_fail(&err, CHAP_ERR_IO, "cannot write");
	if (rc != CHAP_OK)
		return chap_complain("chaperoned", &err);
	return s->n_by_status[1] > 0 ? CHAP_EXIT_FAILED : 0;
}

/* What each request says of itself; false: it cannot be said. */
static bool
make_envelope(struct sender *s, bool why, bool backfill)
{
	const char *key = getenv("CHAPERONE_KEY");
	json_t *options;

	if ((key == NULL || key[0] == '\0') && !why && !backfill)
		return true;
	options = json_pack("{s:i}", "chaperone", 1);
	if (key != NULL && key[0] != '\0')
		json_object_set_new(options, "key", json_string(key));
	if (why)
		json_object_set_new(options, "why", json_true());
	if (backfill)
		json_object_set_new(options, "backfill", json_true());
	s->envelope = json_dumps(options, JSON_COMPACT);
	json_decref(options);
	return s->envelope != NULL;
}

#define SYSTEM_CA "/etc/ssl/certs/ca-certificates.crt"

/* An option of TLS with its value; too long a name is none. */
static bool
take_tls_word(struct sender *s, char *const *word)
{
	static const struct {
		const char *option;
		size_t offset;
	} FILES[] = {{"--ca", offsetof(struct chap_config, tls_ca)},
	    {"--cert", offsetof(struct chap_config, tls_cert)},
	    {"--cert-key", offsetof(struct chap_config, tls_key)}};

	if (strcmp(word[0], "--server-name") == 0) {
		s->server_name = word[1];
		return true;
	}
	for (size_t i = 0; i < sizeof(FILES) / sizeof(FILES[0]); i++)
		if (strcmp(word[0], FILES[i].option) == 0) {
			snprintf((char *)&s->files + FILES[i].offset,
			    CHAP_CONFIG_STRING, "%s", word[1]);
			return true;
		}
	return false;
}

int
chap_cmd_send(int argc, char **argv)
{
	struct sender sender = {.n_lines = 0};
	struct chap_config config;
	const char *url = NULL;
	const char *path = "-";
	int used, status, n = 1;
	bool why = false, backfill = false;

	snprintf(sender.files.tls_ca, sizeof(sender.files.tls_ca), SYSTEM_CA);
	/* its own options may stand anywhere among the settings */
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--summary") == 0)
			sender.summary = true;
		else if (strcmp(argv[i], "--why") == 0)
			why = true;
		else if (strcmp(argv[i], "--backfill") == 0)
			backfill = true;
		else if (strcmp(argv[i], "--url") == 0 && i + 1 < argc)
			url = argv[++i];
		else if (i + 1 < argc && take_tls_word(&sender, argv + i))
			i++;
		else
			argv[n++] = argv[i];
	}
	status = chap_settings(&config, n, argv, USAGE, &used);
	if (status != 0 || used < 0)
		return status;
	if (n - used > 1 ||
	    (used < n && argv[used][0] == '-' && argv[used][1] != '\0')) {
		fprintf(stderr, "chaperoned send: wrong option \"%s\"\n\n",
		    argv[used]);
		chap_usage(stderr, USAGE);
		return CHAP_EXIT_USAGE;
	}
	if (used < n)
		path = argv[used];
	if (!make_envelope(&sender, why, backfill)) {
		fprintf(stderr, "chaperoned send: out of memory\n");
		return CHAP_EXIT_FAILED;
	}
	status = run(&sender, url == NULL ? config.score_url : url, path);
	free(sender.envelope);
	return status;
}
