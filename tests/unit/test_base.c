#include "features/base/arena.h"
#include "features/base/buf.h"
#include "features/base/cli.h"
#include "features/base/err.h"
#include "features/base/hash.h"
#include "features/base/log.h"

#include <criterion/criterion.h>
#include <unistd.h>

Test(arena, reset_keeps_memory_and_bound_holds)
{
	struct chap_arena arena;
	size_t held;

	chap_arena_init(&arena, 200000);
	for (int i = 0; i < 100; i++)
		cr_assert_not_null(chap_arena_alloc(&arena, 1000));
	held = arena.held_bytes;
	for (int round = 0; round < 50; round++) {
		chap_arena_reset(&arena);
		for (int i = 0; i < 100; i++) {
			unsigned char *p = chap_arena_alloc(&arena, 1000);

			cr_assert_not_null(p);
			memset(p, i, 1000);
		}
	}
	cr_assert_eq(arena.held_bytes, held, "grows while it is reset");
	cr_assert_null(chap_arena_alloc(&arena, 200001));
	cr_assert_null(chap_arena_alloc(&arena, SIZE_MAX));
	cr_assert_not_null(chap_arena_alloc(&arena, 1), "still usable");
	cr_assert(arena.held_bytes <= 200000);
	chap_arena_release(&arena);
}

Test(buf, failed_append_changes_nothing)
{
	struct chap_buf buf;

	chap_buf_init(&buf, 10);
	cr_assert_eq(chap_buf_str(&buf, "12345"), CHAP_OK);
	cr_assert_eq(chap_buf_str(&buf, "678901"), CHAP_ERR_TOO_LONG);
	cr_assert(buf.failed);
	cr_assert_str_eq(buf.ptr, "12345");
	cr_assert_eq(chap_buf_printf(&buf, "%d", 67890), CHAP_OK);
	cr_assert_str_eq(buf.ptr, "1234567890");
	chap_buf_reset(&buf);
	cr_assert_not(buf.failed);
	cr_assert_str_eq(buf.ptr, "");
	chap_buf_release(&buf);
}

Test(buf, reads_a_file_up_to_its_bound)
{
	char path[] = "/tmp/chaperone-test-XXXXXX";
	int fd = mkstemp(path);
	struct chap_error err;
	struct chap_buf buf;

	cr_assert_eq(write(fd, "0123456789", 10), 10);
	close(fd);
	chap_buf_init(&buf, 10);
	cr_assert_eq(chap_buf_read_file(&buf, path, &err), CHAP_OK);
	cr_assert_eq(buf.len, 10);
	chap_buf_release(&buf);
	chap_buf_init(&buf, 9);
	cr_assert_eq(chap_buf_read_file(&buf, path, &err), CHAP_ERR_TOO_LONG);
	cr_assert_str_eq(err.file, path);
	chap_buf_release(&buf);
	unlink(path);
	cr_assert_eq(chap_buf_read_file(&buf, path, &err), CHAP_ERR_NOT_FOUND);
	chap_buf_release(&buf);
}

Test(err, names_the_place_it_knows)
{
	struct chap_error err;
	char text[400];

	cr_assert_eq(
	    chap_fail_at(&err, CHAP_ERR_INVALID, "a.lex", 7, "no %s", "tail"),
	    CHAP_ERR_INVALID);
	cr_assert_str_eq(
	    chap_error_format(&err, text, sizeof(text)), "a.lex:7: no tail");
	chap_fail_at(&err, CHAP_ERR_IO, "a.lex", 0, "gone");
	cr_assert_str_eq(
	    chap_error_format(&err, text, sizeof(text)), "a.lex: gone");
	chap_fail(&err, CHAP_ERR_MEMORY, "none left");
	cr_assert_str_eq(
	    chap_error_format(&err, text, sizeof(text)), "none left");
	cr_assert_eq(chap_fail(NULL, CHAP_ERR_BUSY, "x"), CHAP_ERR_BUSY);
	cr_assert_str_eq(chap_err_name(CHAP_ERR_DAMAGED), "damaged");
}

Test(hash, hex_reads_back_and_tenants_differ)
{
	struct chap_hash_key key;
	struct chap_hash128 a, b, c;
	char hex[CHAP_HASH_HEX];

	chap_hash_key_from_seed(&key, 1);
	a = chap_hash_id(&key, 1, CHAP_SPAN_LIT("ann"));
	b = chap_hash_id(&key, 2, CHAP_SPAN_LIT("ann"));
	cr_assert_neq(chap_hash128_cmp(a, b), 0, "same id, other tenant");
	chap_hash_key_from_seed(&key, 2);
	b = chap_hash_id(&key, 1, CHAP_SPAN_LIT("ann"));
	cr_assert_neq(chap_hash128_cmp(a, b), 0, "same id, other key");
	chap_hash128_hex(a, hex);
	cr_assert(chap_hash128_parse(chap_span_str(hex), &c));
	cr_assert_eq(chap_hash128_cmp(a, c), 0);
	hex[3] = 'G';
	cr_assert_not(chap_hash128_parse(chap_span_str(hex), &c));
	cr_assert_not(chap_hash128_parse(CHAP_SPAN_LIT("12"), &c));
}

Test(log, writes_one_line_whatever_a_string_holds)
{
	int64_t now_ms = 1700000000123;
	struct chap_log log = {-1, CHAP_LOG_INFO, chap_clock_virtual(&now_ms)};
	char text[2048];
	int fds[2];
	ssize_t n;

	cr_assert_eq(pipe(fds), 0);
	log.fd = fds[1];
	chap_log(&log, CHAP_LOG_DEBUG, "dropped", chap_f_int("n", 1));
	chap_log(&log, CHAP_LOG_WARN, "odd", chap_f_str("path", "a\n\"b\x1b"),
	    chap_f_int("n", -5));
	n = read(fds[0], text, sizeof(text) - 1);
	cr_assert(n > 0);
	text[n] = '\0';
	cr_assert_str_eq(text,
	    "2023-11-14T22:13:20.123Z warn odd path=\"a\\x0a\\\"b\\x1b\" "
	    "n=-5\n");
}

Test(cli, takes_whole_numbers_in_range_only)
{
	const struct {
		const char *text;
		bool good;
	} rows[] = {{"1", true}, {"64", true}, {"0", false}, {"65", false},
	    {"", false}, {"1x", false}, {"0x10", false},
	    {"99999999999999999999", false}, {"-1", false}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		long long x;

		cr_assert_eq(chap_parse_number(rows[i].text, 1, 64, &x),
		    rows[i].good, "%s", rows[i].text);
	}
}

Test(cli, prints_no_control_characters)
{
	char out[64] = {0};
	FILE *file = fmemopen(out, sizeof(out) - 1, "w");

	chap_print_safe(file, CHAP_SPAN_LIT("a\x1b[31m\xc2\x9b\xc3\xa9\x7f"));
	fclose(file);
	cr_assert_str_eq(out, "a?[31m?\xc3\xa9?");
}
