/*
 * The form of a journal's frames, for journal.c, which writes them, and
 * journal_file.c, which reads them. Private to the two.
 */
#ifndef CHAP_STORE_FRAME_H
#define CHAP_STORE_FRAME_H

#include "server/store/head.h"

#define CHAP_JOURNAL_KIND "chapjrnl"
#define CHAP_JOURNAL_VERSION 1
#define CHAP_JOURNAL_PURPOSE "journal"
#define CHAP_FRAME_MARK 0x6d726663u /* "cfrm" */

struct chap_frame_head {
	uint32_t mark;
	uint32_t bytes; /* of the ciphertext, with its MAC */
	uint64_t number;
	uint64_t durable;
	uint64_t sequence;
	unsigned char nonce[CHAP_NONCE_BYTES]; /* from here on not in the MAC */
};

_Static_assert(sizeof(struct chap_frame_head) == 56, "it has no padding");

#endif
