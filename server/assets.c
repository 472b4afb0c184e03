#include "server/assets.h"

/* The Makefile copies the files and tells the assembler where they are. */
__asm__(".pushsection .rodata\n"
        "chap_css_start: .incbin \"console/queue.css\"\n"
        "chap_css_end: .byte 0\n"
        ".popsection\n");

extern const char chap_css_start[] __attribute__((visibility("hidden")));
extern const char chap_css_end[] __attribute__((visibility("hidden")));

struct chap_span
chap_asset_css(void)
{
	return (struct chap_span){
	    chap_css_start, (size_t)(chap_css_end - chap_css_start)};
}
