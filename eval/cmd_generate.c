#include "eval/command.h"

#include "eval/generate.h"
#include "eval/progress.h"
#include "eval/replace.h"
#include "eval/shaped.h"

#include <getopt.h>
#include <stdio.h>

static const char USAGE[] =
    "usage: chaperone generate --seed N --pairs N [options]\n"
    "       chaperone generate --format pan12 --seed N --part PART [options]\n"
    "Writes the synthetic corpus: messages and truth as JSON lines; or one of\n"
    "PAN 2012's shape and size, for measuring speed.\n"
    "  --seed N         where everything follows from\n"
    "  --pairs N        conversations, 1 to 1000000\n"
    "  --split SPLIT    train, validation, test or all (default all)\n"
    "  --order ORDER    online: mixed by time (default);\n"
    "                   conversation: one after the other\n"
    "  --families DIR   read DIR/SPLIT/*.fam, not the built-in ones\n"
    "  --messages FILE  where messages go (default -, standard output)\n"
    "  --truth FILE     where truth goes (default: nowhere)\n"
    "with --format pan12: XML, and a list of predators as truth\n"
    "  --part PART      train or test; --pairs is as many as that one has\n"
    "  --lines FILE     where the truth of problem 2 goes\n";

struct arguments {
	struct chap_generate_options options;
	const char *families;
	const char *messages;
	const char *truth;
	const char *lines;
	int part; /* enum chap_shaped_part; -1: not said */
	bool pan12;
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

static bool
read_part(const char *s, int *part)
{
	*part = strcmp(s, "test") == 0 ? CHAP_SHAPED_TEST : CHAP_SHAPED_TRAIN;
	return *part == CHAP_SHAPED_TEST || strcmp(s, "train") == 0;
}

/* NULL, or what is wrong with the options together. */
static const char *
check(const struct arguments *a, long long pairs, bool has_arguments)
{
	if (has_arguments)
		return "it takes no arguments besides its options";
	if (!a->have_seed || (pairs == 0 && !a->pan12))
		return "--seed and --pairs are needed";
	if (a->pan12 != (a->part >= 0) || (a->lines != NULL && !a->pan12))
		return "--format pan12, --part and --lines go together";
	if (a->pan12 &&
	    (a->options.splits != 0 || a->options.order != CHAP_ORDER_ONLINE))
		return "--split and --order are not for --format pan12";
	if (a->truth != NULL && strcmp(a->truth, a->messages) == 0)
		return "messages and truth need two places";
	return NULL;
}

/* NULL, or what is wrong with the option. */
static const char *
take_option(struct arguments *a, int c, long long *pairs, long long *seed)
{
	switch (c) {
	case 's':
		a->have_seed = true;
		return chap_parse_number(optarg, 0, INT64_MAX, seed)
		    ? NULL
		    : "--seed needs a number";
	case 'p':
		return chap_parse_number(
		           optarg, 1, CHAP_GENERATE_PAIRS_MAX, pairs)
		    ? NULL
		    : "--pairs needs a number, 1 to 1000000";
	case 'l':
		return read_split(optarg, &a->options.splits)
		    ? NULL
		    : "--split is train, validation, test or all";
	case 'o':
		return read_order(optarg, &a->options.order)
		    ? NULL
		    : "--order is online or conversation";
	case 'F':
		a->pan12 = strcmp(optarg, "pan12") == 0;
		return a->pan12 || strcmp(optarg, "json") == 0
		    ? NULL
		    : "--format is json or pan12";
	case 'P':
		return read_part(optarg, &a->part) ? NULL
		                                   : "--part is train or test";
	case 'f':
		a->families = optarg;
		return NULL;
	case 'm':
		a->messages = optarg;
		return NULL;
	case 't':
		a->truth = optarg;
		return NULL;
	case 'L':
		a->lines = optarg;
		return NULL;
	case 'h':
		a->help = true;
		return NULL;
	default:
		return "see above";
	}
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
	    {"format", required_argument, NULL, 'F'},
	    {"part", required_argument, NULL, 'P'},
	    {"families", required_argument, NULL, 'f'},
	    {"messages", required_argument, NULL, 'm'},
	    {"truth", required_argument, NULL, 't'},
	    {"lines", required_argument, NULL, 'L'},
	    {"help", no_argument, NULL, 'h'},
	    {0},
	};
	const char *wrong = NULL;
	long long pairs = 0;
	long long seed = 0;
	int c;

	optind = 0; /* the program may have read its own options before */
	while (wrong == NULL &&
	    (c = getopt_long(argc, argv, "", option, NULL)) != -1)
		wrong = take_option(a, c, &pairs, &seed);
	a->options.seed = (uint64_t)seed;
	a->options.n_pairs = (uint32_t)pairs;
	if (wrong != NULL || a->help)
		return wrong;
	return check(a, pairs, optind < argc);
}

enum { MESSAGES, TRUTH, LINES, N_FILES };

struct output {
	struct chap_replace file[N_FILES];
	struct chap_progress progress;
};

static enum chap_err
put(FILE *file, struct chap_span bytes)
{
	return fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len ? CHAP_OK
	                                                          : CHAP_ERR_IO;
}

static enum chap_err
write_message(void *context, struct chap_span line)
{
	struct output *o = context;

	chap_progress_at(&o->progress, 0);
	return put(o->file[MESSAGES].file, line);
}

static enum chap_err
write_truth(void *context, struct chap_span line)
{
	return put(((struct output *)context)->file[TRUTH].file, line);
}

static enum chap_err
write_lines(void *context, struct chap_span lines)
{
	return put(((struct output *)context)->file[LINES].file, lines);
}

static enum chap_err
write_corpus(const struct arguments *a, const struct chap_family_set *families,
    struct output *o, struct chap_error *err)
{
	if (a->pan12)
		return chap_shaped_write(families,
		    &(struct chap_shaped_options){a->options.seed,
		        (enum chap_shaped_part)a->part, a->options.n_pairs},
		    &(struct chap_shaped_sink){.xml = write_message,
		        .predators = a->truth == NULL ? NULL : write_truth,
		        .lines = a->lines == NULL ? NULL : write_lines,
		        .context = o},
		    err);
	return chap_generate(families, &a->options,
	    &(struct chap_generate_sink){.message = write_message,
	        .truth = a->truth == NULL ? NULL : write_truth,
	        .context = o},
	    err);
}

/* All files, or none. */
static enum chap_err
generate(const struct arguments *a, const struct chap_family_set *families,
    struct chap_error *err)
{
	struct output o = {.file = {{.file = NULL}}};
	enum chap_err rc =
	    chap_replace_open(&o.file[MESSAGES], a->messages, err);

	if (rc == CHAP_OK)
		rc = chap_replace_open(&o.file[TRUTH], a->truth, err);
	if (rc == CHAP_OK)
		rc = chap_replace_open(&o.file[LINES], a->lines, err);
	if (rc == CHAP_OK) {
		chap_progress_begin(&o.progress, "writing", 0);
		rc = write_corpus(a, families, &o, err);
		chap_progress_end(&o.progress);
	}
	if (rc == CHAP_OK)
		return chap_replace_commit(o.file, N_FILES, err);
	chap_replace_discard(o.file, N_FILES);
	return rc;
}

int
chap_cmd_generate(int argc, char **argv)
{
	struct arguments a = {.messages = "-", .part = -1};
	const char *wrong = read_arguments(&a, argc, argv);
	struct chap_family_set families = {0};
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
	rc = generate(&a, &families, &err);
	chap_family_set_release(&families);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
