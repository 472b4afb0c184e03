#include "server/assets.h"

#include <stdlib.h>
#include <string.h>

/*
 * The Makefile packs the files and tells the assembler where the pack is: of
 * each "NAME BYTES", a line end, and its bytes.
 */
__asm__(".pushsection .rodata\n"
        "chap_page_start: .incbin \"console.pack\"\n"
        "chap_page_end: .byte 0\n"
        ".popsection\n");

extern const char chap_page_start[] __attribute__((visibility("hidden")));
extern const char chap_page_end[] __attribute__((visibility("hidden")));

struct chap_span
chap_assets(void)
{
	return (struct chap_span){
	    chap_page_start, (size_t)(chap_page_end - chap_page_start)};
}

static const char *
type_of(struct chap_span name)
{
	static const struct {
		const char *ending;
		const char *type;
	} TYPE[] = {
	    {".html", "text/html; charset=utf-8"},
	    {".css", "text/css; charset=utf-8"},
	    {".js", "text/javascript; charset=utf-8"},
	    {".svg", "image/svg+xml; charset=utf-8"},
	};

	for (size_t i = 0; i < sizeof(TYPE) / sizeof(TYPE[0]); i++) {
		size_t n = strlen(TYPE[i].ending);

		if (name.len > n &&
		    memcmp(name.ptr + name.len - n, TYPE[i].ending, n) == 0)
			return TYPE[i].type;
	}
	return "application/octet-stream";
}

bool
chap_assets_next(struct chap_span *rest, struct chap_asset *out)
{
	const char *end = memchr(rest->ptr, '\n', rest->len);
	const char *space = end == NULL
	    ? NULL
	    : memchr(rest->ptr, ' ', (size_t)(end - rest->ptr));
	size_t n, n_head;

	if (space == NULL)
		return false;
	n = strtoul(space + 1, NULL, 10);
	n_head = (size_t)(end - rest->ptr) + 1;
	if (n > rest->len - n_head)
		return false;
	out->name = (struct chap_span){rest->ptr, (size_t)(space - rest->ptr)};
	out->type = type_of(out->name);
	out->bytes = (struct chap_span){rest->ptr + n_head, n};
	*rest = chap_span_cut(*rest, n_head + n, rest->len);
	return true;
}

bool
chap_asset_find(const char *name, struct chap_asset *out)
{
	struct chap_span rest = chap_assets();
	size_t n = strlen(name);

	while (chap_assets_next(&rest, out))
		if (chap_span_eq(out->name, (struct chap_span){name, n}))
			return true;
	return false;
}
