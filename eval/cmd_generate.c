#include "eval/command.h"

#include "eval/generate.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>

static const char USAGE[] =
    "usage: chaperone generate --seed N --pairs N [options]\n"
    "Writes the synthetic corpus: messages and truth as JSON lines.\n"
    "  --seed N         where everything follows from\n"
    "  --pairs N        conversations, 1 to 1000000\n"
    "  --split SPLIT    train, validation, test or all (default all)\n"
    "  --order ORDER    online: mixed by time (default);\n"
    "                   conversation: one after the other\n"
    "  --families DIR   read DIR/SPLIT/*.fam, not the built-in ones\n"
    "  --messages FILE  where messages go (default -, standard output)\n"
    "  --truth FILE     where truth goes (default: nowhere)\n";

struct arguments {
	struct chap_generate_options options;
	const char *families;
	const char *messages;
	const char *truth;
	bool have_seed;
	bool help;
};

static bool
read_split(const char *s, unsigned *splits)
{
	int split = chap_split_by_name(chap_span_str(s));

	if (split < 0 && strcmp(s, "all") != 0)
		return false;
	*splits = split < 0 ? 0 : 1u << split;
	return true;
}

static bool
read_order(const char *s, enum chap_order *order)
{
	if (strcmp(s, "online") != 0 && strcmp(s, "conversation") != 0)
		return false;
	*order = s[0] == 'o' ? CHAP_ORDER_ONLINE : CHAP_ORDER_CONVERSATION;
	return true;
}

/* NULL, or what is wrong. */
static const char *
read_arguments(struct arguments *a, int argc, char **argv)
{
	static const struct option option[] = {
	    {"seed", required_argument, NULL, 's'},
	    {"pairs", required_argument, NULL, 'p'},
	    {"split", required_argument, NULL, 'l'},
	    {"order", required_argument, NULL, 'o'},
	    {"families", required_argument, NULL, 'f'},
	    {"messages", required_argument, NULL, 'm'},
	    {"truth", required_argument, NULL, 't'},
	    {"help", no_argument, NULL, 'h'},
	    {0},
	};
	long long pairs = 0;
	long long seed = 0;
	int c;

	optind = 0; /* the program may have read its own options before */
	while ((c = getopt_long(argc, argv, "", option, NULL)) != -1) {
		if (c == 's' && !chap_parse_number(optarg, 0, INT64_MAX, &seed))
			return "--seed needs a number";
		if (c == 'p' &&
		    !chap_parse_number(
		        optarg, 1, CHAP_GENERATE_PAIRS_MAX, &pairs))
			return "--pairs needs a number, 1 to 1000000";
		if (c == 'l' && !read_split(optarg, &a->options.splits))
			return "--split is train, validation, test or all";
		if (c == 'o' && !read_order(optarg, &a->options.order))
			return "--order is online or conversation";
		if (c == 'f')
			a->families = optarg;
		if (c == 'm')
			a->messages = optarg;
		if (c == 't')
			a->truth = optarg;
		if (c == '?')
			return "see above";
		a->have_seed |= c == 's';
		a->help |= c == 'h';
	}
	a->options.seed = (uint64_t)seed;
	a->options.n_pairs = (uint32_t)pairs;
	if (a->help)
		return NULL;
	if (optind < argc)
		return "it takes no arguments besides its options";
	if (!a->have_seed || pairs == 0)
		return "--seed and --pairs are needed";
	if (a->truth != NULL && strcmp(a->truth, a->messages) == 0)
		return "messages and truth need two places";
	return NULL;
}

struct files {
	FILE *messages;
	FILE *truth;
};

static enum chap_err
write_line(FILE *file, struct chap_span line)
{
	return fwrite(line.ptr, 1, line.len, file) == line.len ? CHAP_OK
	                                                       : CHAP_ERR_IO;
}

static enum chap_err
write_message(void *context, struct chap_span line)
{
	return write_line(((struct files *)context)->messages, line);
}

static enum chap_err
write_truth(void *context, struct chap_span line)
{
	return write_line(((struct files *)context)->truth, line);
}

/* "-" is standard output; NULL with *err: it could not be opened. */
static FILE *
open_output(const char *path, struct chap_error *err)
{
	FILE *file = strcmp(path, "-") == 0 ? stdout : fopen(path, "w");

	if (file == NULL)
		chap_fail_at(err, CHAP_ERR_IO, path, 0, "%m");
	return file;
}

/* What is still buffered may fail to be written, too. */
static enum chap_err
close_output(FILE *file, const char *path, struct chap_error *err)
{
	int rc;

	if (file == NULL)
		return CHAP_OK;
	rc = file == stdout ? fflush(file) : fclose(file);
	return rc == 0 ? CHAP_OK
	               : chap_fail_at(err, CHAP_ERR_IO, path, 0, "%m");
}

int
chap_cmd_generate(int argc, char **argv)
{
	struct arguments a = {.messages = "-"};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_family_set families = {0};
	struct files files = {0};
	struct chap_generate_sink sink = {
	    .message = write_message, .context = &files};
	struct chap_error err;
	enum chap_err rc;

	if (wrong != NULL)
		return chap_misuse("generate", wrong, USAGE);
	if (a.help) {
		fputs(USAGE, stdout);
		return 0;
	}
	rc = a.families == NULL
	    ? chap_family_set_from_pack(
	          &families, "", chap_families_embedded(), &err)
	    : chap_family_set_from_folder(&families, a.families, &err);
	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	files.messages = open_output(a.messages, &err);
	if (files.messages == NULL)
		rc = CHAP_ERR_IO;
	if (rc == CHAP_OK && a.truth != NULL) {
		files.truth = open_output(a.truth, &err);
		sink.truth = write_truth;
		if (files.truth == NULL)
			rc = CHAP_ERR_IO;
	}
	if (rc == CHAP_OK)
		rc = chap_generate(&families, &a.options, &sink, &err);
	if (close_output(files.messages, a.messages,
	        rc == CHAP_OK ? &err : NULL) != CHAP_OK ||
	    close_output(files.truth, a.truth, rc == CHAP_OK ? &err : NULL) !=
	        CHAP_OK)
		rc = rc == CHAP_OK ? CHAP_ERR_IO : rc;
	chap_family_set_release(&families);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
