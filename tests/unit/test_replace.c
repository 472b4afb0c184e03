#include "eval/replace.h"

#include <criterion/criterion.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[32];

static const char *
in_folder(char *buf, const char *name)
{
	snprintf(buf, 64, "%s/%s", folder, name);
	return buf;
}

static void
make_folder(void)
{
	snprintf(folder, sizeof(folder), "/tmp/replace-XXXXXX");
	cr_assert_not_null(mkdtemp(folder));
}

static void
remove_folder(void)
{
	static const char *const NAMES[] = {"file", "file.new", "null"};
	char path[64];

	for (size_t i = 0; i < 3; i++)
		unlink(in_folder(path, NAMES[i]));
	rmdir(folder);
}

TestSuite(replace, .init = make_folder, .fini = remove_folder);

static void
holds(const char *path, const char *text)
{
	char buf[64] = "";
	FILE *f = fopen(path, "rb");

	cr_assert_not_null(f);
	cr_assert_eq(fread(buf, 1, sizeof(buf) - 1, f), strlen(text));
	fclose(f);
	cr_assert_str_eq(buf, text);
}

Test(replace, a_file_is_the_old_one_or_the_new_one)
{
	struct chap_replace file;
	struct chap_error err;
	char path[64], fresh[64];

	in_folder(path, "file");
	in_folder(fresh, "file.new");
	cr_assert_eq(
	    chap_replace_file(path, CHAP_SPAN_LIT("old"), &err), CHAP_OK);
	holds(path, "old");
	cr_assert_eq(chap_replace_open(&file, path, &err), CHAP_OK);
	fputs("half", file.file);
	chap_replace_discard(&file, 1);
	holds(path, "old");
	cr_assert_neq(access(fresh, F_OK), 0, "nothing is left beside it");
	cr_assert_eq(
	    chap_replace_file(path, CHAP_SPAN_LIT("new"), &err), CHAP_OK);
	holds(path, "new");
}

/* As root a file moved over /dev/null is the end of it for all. */
Test(replace, what_is_no_file_is_written_into)
{
	struct chap_error err;
	struct stat st;
	char path[64];

	in_folder(path, "null");
	cr_assert_eq(symlink("/dev/null", path), 0);
	cr_assert_eq(
	    chap_replace_file(path, CHAP_SPAN_LIT("gone"), &err), CHAP_OK);
	cr_assert_eq(lstat(path, &st), 0);
	cr_assert(S_ISLNK(st.st_mode), "it is what it was");
	cr_assert_eq(chap_replace_file(folder, CHAP_SPAN_LIT("x"), &err),
	    CHAP_ERR_IO, "a folder is no place for it");
}
