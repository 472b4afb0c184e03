/* The page: a template, its parts, and the report's numbers. */
#include "eval/report/eval_report.h"

/* The Makefile copies the files and tells the assembler where they are. */
#define PART(name, file) \
	__asm__(".pushsection .rodata\n" \
	        "chap_part_" #name ": .incbin \"report/" file "\"\n" \
	        "chap_part_" #name "_end: .byte 0\n" \
	        ".popsection\n"); \
	extern const char chap_part_##name[] \
	    __attribute__((visibility("hidden"))); \
	extern const char chap_part_##name##_end[] \
	    __attribute__((visibility("hidden")))

PART(page, "page.html");
PART(style, "report.css");
PART(plots, "plots.js");
PART(script, "report.js");
PART(library, "uPlot.iife.min.js");
PART(library_style, "uPlot.min.css");
PART(published, "published.json");

static struct chap_span
span_of(const char *start, const char *end)
{
	return (struct chap_span){start, (size_t)(end - start)};
}

#define SPAN(name) span_of(chap_part_##name, chap_part_##name##_end)

json_t *
chap_report_published(const char *protocol)
{
	struct chap_span bytes = SPAN(published);
	json_t *all = json_loadb(bytes.ptr, bytes.len, 0, NULL);
	json_t *out = json_array();
	json_t *one;
	size_t i;

	json_array_foreach(all, i, one)
	{
		const char *of =
		    json_string_value(json_object_get(one, "protocol"));

		if (of != NULL && strcmp(of, protocol) == 0)
			json_array_append(out, one);
	}
	json_decref(all);
	return out;
}

static int
append(const char *bytes, size_t n, void *out)
{
	return chap_buf_add(out, bytes, n) == CHAP_OK ? 0 : -1;
}

/*
 * The numbers without the units, which the page does not show. "<" stands in
 * strings only, and is escaped: an id cannot end the script that holds it.
 */
static enum chap_err
append_data(const json_t *report, struct chap_buf *out)
{
	json_t *shown = json_copy((json_t *)report);
	struct chap_buf text;
	int rc;

	json_object_del(shown, "units");
	chap_buf_init(&text, out->max_bytes);
	rc = shown == NULL ? -1
	                   : json_dump_callback(shown, append, &text,
	                         JSON_COMPACT | JSON_REAL_PRECISION(6));
	json_decref(shown);
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == '<')
			chap_buf_str(out, "\\u003c");
		else
			chap_buf_add(out, &text.ptr[i], 1);
	}
	chap_buf_release(&text);
	return rc != 0 || out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}

/* What an "@include NAME" line of the template stands for. */
static enum chap_err
append_part(struct chap_span name, const json_t *report, struct chap_buf *out)
{
	const struct {
		const char *name;
		struct chap_span bytes;
	} part[] = {{"uPlot.min.css", SPAN(library_style)},
	    {"report.css", SPAN(style)}, {"plots.js", SPAN(plots)},
	    {"report.js", SPAN(script)}, {"uPlot.iife.min.js", SPAN(library)}};

	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++)
		if (chap_span_eq(name, chap_span_str(part[i].name)))
			return chap_buf_add(
			    out, part[i].bytes.ptr, part[i].bytes.len);
	return append_data(report, out);
}

enum chap_err
chap_report_page(const json_t *report, struct chap_buf *out)
{
	static const struct chap_span INCLUDE = CHAP_SPAN_LIT("@include ");
	struct chap_span rest = SPAN(page);
	enum chap_err rc = CHAP_OK;

	while (rest.len > 0 && rc == CHAP_OK) {
		const char *end = memchr(rest.ptr, '\n', rest.len);
		size_t len = end == NULL ? rest.len : (size_t)(end - rest.ptr);
		struct chap_span line = {rest.ptr, len};

		rest = chap_span_cut(rest, len + (end != NULL), rest.len);
		if (len > INCLUDE.len &&
		    memcmp(line.ptr, INCLUDE.ptr, INCLUDE.len) == 0)
			rc = append_part(
			    chap_span_cut(line, INCLUDE.len, len), report, out);
		else
			rc = chap_buf_add(out, line.ptr, len);
		chap_buf_str(out, "\n");
	}
	return rc != CHAP_OK || out->failed ? CHAP_ERR_MEMORY : CHAP_OK;
}
