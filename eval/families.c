/* The family files as they were at build time, in one pack. */
#include "eval/family.h"

__asm__(".section .rodata\n"
        ".global chap_families_pack\n"
        ".global chap_families_pack_end\n"
        "chap_families_pack:\n"
        ".incbin \"families.pack\"\n"
        "chap_families_pack_end:\n"
        ".byte 0\n"
        ".previous\n");

extern const char chap_families_pack[];
extern const char chap_families_pack_end[];

struct chap_span
chap_families_embedded(void)
{
	return (struct chap_span){chap_families_pack,
	    (size_t)(chap_families_pack_end - chap_families_pack)};
}
