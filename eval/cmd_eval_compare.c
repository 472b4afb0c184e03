#include "eval/cmd_eval.h"
#include "eval/command.h"
#include "eval/report/compare.h"

#include <stdio.h>
#include <string.h>

#define OUT_MAX_BYTES ((size_t)1 << 20)

static const char USAGE[] =
    "usage: chaperone eval compare A.json B.json\n"
    "What changed from report A to report B (report.json of two runs), and\n"
    "whether it is noise: units are paired by id, groups are drawn anew.\n";

int
chap_eval_compare(int argc, char **argv)
{
	struct chap_buf out;
	struct chap_error err;
	enum chap_err rc;

	if (argc > 1 && strcmp(argv[1], "--help") == 0) {
		fputs(USAGE, stdout);
		return 0;
	}
	if (argc != 3)
		return chap_misuse(
		    "eval compare", "two files are compared", USAGE);
	chap_buf_init(&out, OUT_MAX_BYTES);
	rc = chap_report_compare(argv[1], argv[2], &out, &err);
	if (rc == CHAP_OK &&
	    (fwrite(out.ptr, 1, out.len, stdout) != out.len ||
	        fflush(stdout) != 0))
		rc = chap_fail(&err, CHAP_ERR_IO, "cannot write");
	chap_buf_release(&out);
	return rc == CHAP_OK ? 0 : chap_complain("chaperone", &err);
}
