#include "eval/cmd_lexicon.h"

#include "eval/lexicon_bench.h"
#include "eval/metrics.h"
#include "features/base/cli.h"

#include <stdio.h>

#define Z_95 1.96

struct measure {
	struct chap_lexicon_bench bench;
	int signal; /* of the file at hand */
	bool should; /* match */
	bool wrong; /* print what comes out wrong */
	uint64_t hits[CHAP_N_SIGNALS][2]; /* lines that matched; [should] */
	uint64_t lines[CHAP_N_SIGNALS][2];
};

static enum chap_err
take_line(void *context, const char *path, uint64_t number,
    struct chap_span line, struct chap_error *err)
{
	struct measure *m = context;
	struct chap_error why;
	bool matched;

	if (line.ptr[0] == '#')
		return CHAP_OK;
	if (chap_lexicon_bench_line(&m->bench, line, &why) != CHAP_OK)
		return chap_fail_at(
		    err, CHAP_ERR_INVALID, path, (int)number, "%s", why.text);
	matched = (m->bench.matches.signals & CHAP_SIGNAL_BIT(m->signal)) != 0;
	m->lines[m->signal][m->should]++;
	m->hits[m->signal][m->should] += matched;
	if (m->wrong && matched != m->should) {
		printf("%s:%llu: %s: ", path, (unsigned long long)number,
		    matched ? "matches" : "does not match");
		chap_print_safe(stdout, line);
		putchar('\n');
	}
	return CHAP_OK;
}

static void
print_row(const char *name, const uint64_t hits[2], const uint64_t lines[2])
{
	uint64_t all = hits[0] + hits[1];

	printf("%-22s %5llu %6llu", name, (unsigned long long)lines[1],
	    (unsigned long long)lines[0]);
	if (lines[1] > 0)
		printf(" %7.3f", (double)hits[1] / (double)lines[1]);
	else
		printf(" %7s", "-");
	if (all > 0)
		printf(" %10.3f\n", (double)hits[1] / (double)all);
	else
		printf(" %10s\n", "-");
}

static void
print_interval(const char *name, uint64_t hits, uint64_t n)
{
	struct chap_interval i =
	    chap_metrics_wilson((double)hits, (double)n, Z_95);

	if (n > 0)
		printf("%s %.3f, %.3f to %.3f (Wilson, 95 %%)\n", name,
		    (double)hits / (double)n, i.low, i.high);
}

static int
print_table(const struct measure *m)
{
	uint64_t hits[2] = {0, 0}, lines[2] = {0, 0};

	printf("%-22s %5s %6s %7s %10s\n", "signal", "hit", "miss", "recall",
	    "precision");
	for (int s = 0; s < CHAP_N_SIGNALS; s++) {
		if (m->lines[s][0] + m->lines[s][1] == 0)
			continue;
		print_row(chap_signal_info[s].name, m->hits[s], m->lines[s]);
		for (int k = 0; k < 2; k++) {
			hits[k] += m->hits[s][k];
			lines[k] += m->lines[s][k];
		}
	}
	print_row("all", hits, lines);
	putchar('\n');
	print_interval("recall", hits[1], lines[1]);
	print_interval("precision", hits[1], hits[0] + hits[1]);
	return 0;
}

int
chap_lexicon_measure(const struct chap_lexicon_command *command)
{
	static struct measure m;
	struct chap_error err;
	uint64_t n = 0;
	enum chap_err rc =
	    chap_lexicon_bench_open(&m.bench, command->lexicons, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	m.wrong = command->wrong;
	for (int k = 0; k < 2; k++)
		for (m.signal = 0; m.signal < CHAP_N_SIGNALS && rc == CHAP_OK;
		     m.signal++) {
			m.should = k == 1;
			rc = chap_each_example(command->argument[0], m.signal,
			    m.should, take_line, &m, &err);
			if (rc == CHAP_OK)
				n += m.lines[m.signal][k];
		}
	if (rc == CHAP_OK && n == 0)
		rc =
		    chap_fail_at(&err, CHAP_ERR_NOT_FOUND, command->argument[0],
		        0, "no lines in <signal>.hit or <signal>.miss there");
	chap_lexicon_bench_close(&m.bench);
	return rc == CHAP_OK ? print_table(&m)
	                     : chap_complain("chaperone", &err);
}
