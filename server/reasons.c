#include "server/reasons.h"

/* The Makefile copies the file and tells the assembler where it is. */
__asm__(".pushsection .rodata\n"
        "chap_reasons_start: .incbin \"reasons.tsv\"\n"
        "chap_reasons_end: .byte 0\n"
        ".popsection\n");

extern const char chap_reasons_start[] __attribute__((visibility("hidden")));
extern const char chap_reasons_end[] __attribute__((visibility("hidden")));

struct chap_span
chap_reasons(void)
{
	return (struct chap_span){chap_reasons_start,
	    (size_t)(chap_reasons_end - chap_reasons_start)};
}

/* Takes what stands before `mark` off, and the mark. */
static struct chap_span
cut(struct chap_span *rest, char mark)
{
	const char *end = memchr(rest->ptr, mark, rest->len);
	size_t n = end == NULL ? rest->len : (size_t)(end - rest->ptr);
	struct chap_span part = {rest->ptr, n};

	*rest = chap_span_cut(*rest, end == NULL ? n : n + 1, rest->len);
	return part;
}

bool
chap_reasons_next(struct chap_span *rest, struct chap_listed_reason *out)
{
	while (rest->len > 0) {
		struct chap_span line = cut(rest, '\n');

		if (line.len == 0 || line.ptr[0] == '#')
			continue;
		out->code = cut(&line, '\t');
		out->rulings = cut(&line, '\t');
		out->meaning = line;
		return true;
	}
	return false;
}

bool
chap_reason_find(struct chap_span code, struct chap_listed_reason *out)
{
	struct chap_span rest = chap_reasons();

	while (chap_reasons_next(&rest, out))
		if (chap_span_eq(out->code, code))
			return true;
	return false;
}

bool
chap_reason_fits(
    const struct chap_listed_reason *reason, enum chap_ruling ruling)
{
	struct chap_span rest = reason->rulings;

	while (rest.len > 0)
		if (chap_span_eq(cut(&rest, ','),
		        chap_span_str(chap_ruling_name(ruling))))
			return true;
	return false;
}
