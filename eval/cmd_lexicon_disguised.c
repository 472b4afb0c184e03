#include "eval/cmd_lexicon.h"

#include "eval/lexicon_bench.h"
#include "eval/perturb/perturb.h"
#include "features/base/cli.h"

#include <stdio.h>

#define SEED 1

/* Lines of one kind, and those that come out as they do undisguised. */
struct kept {
	uint64_t n;
	uint64_t same;
};

struct disguised {
	struct chap_lexicon_bench bench;
	struct chap_perturber *perturber;
	struct chap_buf out;
	int signal; /* of the file at hand */
	bool should; /* match */
	bool wrong; /* print what comes out otherwise */
	struct kept kept[CHAP_N_TRICKS][2]; /* [should] */
};

static bool
shows(struct disguised *d, struct chap_span line)
{
	return chap_lexicon_bench_line(&d->bench, line, NULL) == CHAP_OK &&
	    (d->bench.matches.signals & CHAP_SIGNAL_BIT(d->signal)) != 0;
}

static enum chap_err
try_trick(struct disguised *d, enum chap_trick trick, struct chap_span line,
    const char *path, uint64_t number, struct chap_error *err)
{
	struct kept *kept = &d->kept[trick][d->should];
	struct chap_rng rng = chap_rng_make(SEED, number);
	enum chap_err rc;
	bool same;

	d->out.len = 0;
	rc = chap_perturb(d->perturber, trick, line, &rng, &d->out);
	if (rc == CHAP_ERR_NOT_FOUND || rc == CHAP_ERR_TOO_LONG)
		return CHAP_OK;
	if (rc != CHAP_OK)
		return chap_fail_at(
		    err, rc, path, (int)number, "cannot disguise it");
	same = shows(d, chap_buf_span(&d->out)) == d->should;
	kept->n++;
	kept->same += same;
	if (d->wrong && !same)
		printf("%s:%llu: %s\n", path, (unsigned long long)number,
		    chap_trick_name[trick]);
	return CHAP_OK;
}

static enum chap_err
take_line(void *context, const char *path, uint64_t number,
    struct chap_span line, struct chap_error *err)
{
	struct disguised *d = context;
	enum chap_err rc = CHAP_OK;

	/* What comes out wrong as it is says nothing of disguises. */
	if (line.ptr[0] == '#' || shows(d, line) != d->should)
		return CHAP_OK;
	for (int t = 0; t < CHAP_N_TRICKS && rc == CHAP_OK; t++)
		rc = try_trick(d, (enum chap_trick)t, line, path, number, err);
	return rc;
}

static void
print_kept(const struct kept *kept)
{
	if (kept->n > 0)
		printf(" %8llu %7.1f%%", (unsigned long long)kept->n,
		    100.0 * (double)kept->same / (double)kept->n);
	else
		printf(" %8d %8s", 0, "-");
}

static void
print_row(const char *name, const struct kept kept[2], const char *note)
{
	printf("%-14s", name);
	print_kept(&kept[1]);
	print_kept(&kept[0]);
	printf("%s\n", note);
}

static void
print_table(const struct disguised *d)
{
	struct kept all[2] = {{0, 0}, {0, 0}};

	printf(
	    "%-14s %8s %8s %8s %8s\n", "trick", "hit", "match", "miss", "none");
	for (int t = 0; t < CHAP_N_TRICKS; t++) {
		bool is_guesswork = chap_trick_is_guesswork((enum chap_trick)t);

		if (d->kept[t][0].n + d->kept[t][1].n == 0)
			continue;
		print_row(chap_trick_name[t], d->kept[t],
		    is_guesswork ? "  (guesswork)" : "");
		for (int k = 0; k < 2 && !is_guesswork; k++) {
			all[k].n += d->kept[t][k].n;
			all[k].same += d->kept[t][k].same;
		}
	}
	print_row("all others", all, "  than guesswork");
}

static enum chap_err
take_all(struct disguised *d, const char *dir, struct chap_error *err)
{
	enum chap_err rc = CHAP_OK;
	uint64_t n = 0;

	for (int k = 0; k < 2; k++)
		for (d->signal = 0; d->signal < CHAP_N_SIGNALS && rc == CHAP_OK;
		     d->signal++) {
			d->should = k == 1;
			rc = chap_each_example(
			    dir, d->signal, d->should, take_line, d, err);
		}
	for (int t = 0; t < CHAP_N_TRICKS; t++)
		n += d->kept[t][0].n + d->kept[t][1].n;
	if (rc == CHAP_OK && n == 0)
		rc = chap_fail_at(err, CHAP_ERR_NOT_FOUND, dir, 0,
		    "no lines in <signal>.hit or <signal>.miss there");
	return rc;
}

int
chap_lexicon_disguised(const struct chap_lexicon_command *command)
{
	static struct disguised d;
	struct chap_error err;
	enum chap_err rc =
	    chap_lexicon_bench_open(&d.bench, command->lexicons, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	d.wrong = command->wrong;
	chap_buf_init(&d.out, CHAP_TEXT_MAX_BYTES);
	rc = chap_perturber_new(&d.perturber, &err);
	if (rc == CHAP_OK)
		rc = take_all(&d, command->argument[0], &err);
	if (rc == CHAP_OK)
		print_table(&d);
	chap_perturber_free(d.perturber);
	chap_buf_release(&d.out);
	chap_lexicon_bench_close(&d.bench);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
