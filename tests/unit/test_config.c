#include "server/config.h"

#include <criterion/criterion.h>
#include <string.h>
#include <unistd.h>

static enum chap_err
read_text(struct chap_config *c, const char *text, struct chap_error *err)
{
	char path[] = "/tmp/chaperone-test-XXXXXX";
	int fd = mkstemp(path);
	enum chap_err rc;

	cr_assert_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
	chap_config_init(c);
	rc = chap_config_read(c, path, err);
	unlink(path);
	return rc;
}

Test(config, names_the_line_that_is_wrong)
{
	const struct {
		const char *text;
		int line;
		const char *what;
	} rows[] = {
	    {"threads = 4\ncolour = red\n", 2, "no setting \"colour\""},
	    {"\n# x\nthreads = 65\n", 3,
	        "threads: a number from 1 to 64 (threads)"},
	    {"threads = 4x", 1, "threads: a number from 1 to 64 (threads)"},
	    {"threads", 1, "expected \"name = value\""},
	    {"http_port =\n", 1, "http_port: a number from 1 to 65535 (port)"},
	    {"data =\n", 1, "data: 1 to 400 bytes (folder)"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct chap_config c;
		struct chap_error err;

		cr_assert_lt(read_text(&c, rows[i].text, &err), 0);
		cr_assert_str_eq(err.text, rows[i].what);
		cr_assert_eq(err.line, rows[i].line);
	}
}

Test(config, command_line_wins_over_the_file)
{
	char path[] = "/tmp/chaperone-test-XXXXXX";
	int fd = mkstemp(path);
	char *argv[] = {
	    "--threads", "7", "--config", path, "--max-pairs", "100", "rest"};
	struct chap_config c;
	struct chap_error err;
	int used = -1;

	cr_assert_eq(write(fd, "threads = 3\nmax_batch = 9\n", 26), 26);
	close(fd);
	chap_config_init(&c);
	cr_assert_eq(
	    chap_config_arguments(&c, 7, argv, NULL, &used, &err), CHAP_OK);
	cr_assert_eq(used, 6);
	cr_assert_eq(c.threads, 7);
	cr_assert_eq(c.max_batch, 9);
	cr_assert_eq(c.max_pairs, 100);
	cr_assert_str_eq(c.score_url, "tcp://127.0.0.1:7710");
	unlink(path);
	cr_assert_eq(chap_config_arguments(&c, 1, argv, NULL, &used, &err),
	    CHAP_ERR_INVALID);
	cr_assert_str_eq(err.text, "--threads: a value is missing");
}

/* The sample is made of comments; with their marks taken off it is read. */
Test(config, the_environment_stands_between_file_and_command_line)
{
	char *environment[] = {"HOME=/", "CHAPERONE_THREADS=3",
	    "CHAPERONE_MAX_BATCH=7", "CHAPERONE_KEY=chap_x", NULL};
	char *argv[] = {"--max-batch", "8"};
	char *unknown[] = {"CHAPERONE_COLOUR=red", NULL};
	char *wrong[] = {"CHAPERONE_THREADS=65", NULL};
	struct chap_config c;
	struct chap_error err;
	int used;

	cr_assert_eq(
	    read_text(&c, "threads = 2\nmax_pairs = 100\n", &err), CHAP_OK);
	cr_assert_eq(
	    chap_config_arguments(&c, 2, argv, environment, &used, &err),
	    CHAP_OK, "%s", err.text);
	cr_expect_eq(c.max_pairs, 100);
	cr_expect_eq(c.threads, 3);
	cr_expect_eq(c.max_batch, 8);
	cr_expect_eq(
	    chap_config_environment(&c, unknown, &err), CHAP_ERR_NOT_FOUND);
	cr_expect_str_eq(err.text,
	    "environment: CHAPERONE_COLOUR: "
	    "no setting \"colour\"");
	cr_expect_eq(
	    chap_config_environment(&c, wrong, &err), CHAP_ERR_INVALID);
	cr_expect_str_eq(err.text,
	    "environment: CHAPERONE_THREADS: threads: "
	    "a number from 1 to 64 (threads)");
}

Test(config, sample_reads_back_to_the_defaults)
{
	struct chap_config c, standard;
	struct chap_error err;
	char *text;
	size_t n;
	FILE *file = open_memstream(&text, &n);

	chap_config_sample(file);
	fclose(file);
	for (char *p = text; (p = strstr(p, "\n# ")) != NULL; p++)
		if (strchr(p + 3, '=') != NULL &&
		    strchr(p + 3, '=') < strchr(p + 3, '\n') &&
		    strchr(p + 3, '(') == NULL)
			memmove(p + 1, p + 3, strlen(p + 3) + 1);
	chap_config_init(&standard);
	cr_assert_eq(read_text(&c, text, &err), CHAP_OK, "%s", err.text);
	cr_assert_arr_eq(&c, &standard, sizeof(c));
	free(text);
}
