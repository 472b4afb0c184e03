#include "classifier/builtin.h"

/*
 * The default model, advice, lexicons and word sets, so that the programs and
 * the library run from any folder with nothing installed. The Makefile makes
 * the files and tells the assembler where they are.
 */
__asm__(".pushsection .rodata\n"
        ".balign 16\n"
        "chap_model_start: .incbin \"model.chap\"\n"
        "chap_model_end: .byte 0\n"
        ".balign 16\n"
        "chap_advice_start: .incbin \"advice.tsv\"\n"
        "chap_advice_end: .byte 0\n"
        ".balign 16\n"
        "chap_lexicons_start: .incbin \"lexicons.pack\"\n"
        "chap_lexicons_end: .byte 0\n"
        ".balign 64\n"
        "chap_wordfilters_start: .incbin \"wordfilters.pack\"\n"
        "chap_wordfilters_end: .byte 0\n"
        ".popsection\n");

extern const char chap_model_start[] __attribute__((visibility("hidden")));
extern const char chap_model_end[] __attribute__((visibility("hidden")));
extern const char chap_advice_start[] __attribute__((visibility("hidden")));
extern const char chap_advice_end[] __attribute__((visibility("hidden")));
extern const char chap_lexicons_start[] __attribute__((visibility("hidden")));
extern const char chap_lexicons_end[] __attribute__((visibility("hidden")));
extern const char chap_wordfilters_start[]
    __attribute__((visibility("hidden")));
extern const char chap_wordfilters_end[] __attribute__((visibility("hidden")));

struct chap_span
chap_builtin_model(void)
{
	return (struct chap_span){
	    chap_model_start, (size_t)(chap_model_end - chap_model_start)};
}

struct chap_span
chap_builtin_advice(void)
{
	return (struct chap_span){
	    chap_advice_start, (size_t)(chap_advice_end - chap_advice_start)};
}

struct chap_span
chap_builtin_lexicons(void)
{
	return (struct chap_span){chap_lexicons_start,
	    (size_t)(chap_lexicons_end - chap_lexicons_start)};
}

struct chap_span
chap_builtin_wordfilters(void)
{
	return (struct chap_span){chap_wordfilters_start,
	    (size_t)(chap_wordfilters_end - chap_wordfilters_start)};
}
