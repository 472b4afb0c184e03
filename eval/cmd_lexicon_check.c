#include "eval/cmd_lexicon.h"

#include "eval/lexicon_check.h"
#include "eval/lexicon_files.h"
#include "features/base/cli.h"

#include <stdio.h>

/*
 * Every file that cannot be read, not only the first: each list is read with
 * what it needs (classes, discounts) and no other list.
 */
static uint64_t
check_files(const struct chap_lexicon_files *files, struct chap_error *err)
{
	struct chap_lexicon_bench b;
	uint64_t n_faults = 0;
	enum chap_err rc = chap_lexicon_bench_open(&b, NULL, err);

	if (rc != CHAP_OK) {
		chap_complain("chaperone", err);
		return 1;
	}
	for (size_t i = 0; i < files->n; i++) {
		struct chap_lexicon *one = NULL;

		if (!files->file[i].is_list)
			continue;
		rc = chap_lexicon_files_read_one(files, i, b.text, &one, err);
		chap_lexicon_free(rc == CHAP_OK ? one : NULL);
		if (rc == CHAP_OK)
			continue;
		chap_complain("chaperone", err);
		n_faults++;
		/* a fault in a file that all lists need is one fault */
		if (!chap_lexicon_files_is_own_fault(files, i, err))
			break;
	}
	chap_lexicon_bench_close(&b);
	return n_faults;
}

int
chap_lexicon_check(const struct chap_lexicon_command *command)
{
	const char *dir = command->n > 0 ? command->argument[0] : "lexicons";
	struct chap_lexicon_files files;
	struct chap_error err;
	uint64_t n_faults;
	enum chap_err rc = chap_lexicon_files_open(&files, dir, &err);

	if (rc != CHAP_OK)
		return chap_complain("chaperone", &err);
	n_faults = check_files(&files, &err);
	if (n_faults == 0)
		rc = chap_lexicon_check_all(&files, dir, &n_faults, &err);
	if (rc != CHAP_OK) {
		chap_complain("chaperone", &err);
		n_faults++;
	}
	printf(
	    "%zu files, %llu faults\n", files.n, (unsigned long long)n_faults);
	chap_lexicon_files_close(&files);
	return n_faults > 0 ? CHAP_EXIT_FAILED : 0;
}
