/*
 * Families: kinds of conversations, as plain text files
 * (eval/families/README.md has the format). A family is parsed into one
 * value of fixed size whose texts are spans of the file.
 *
 * What it is not: nothing is composed here; see compose.h.
 *
 * Threads: immutable after it is made.
 * Errors: CHAP_ERR_INVALID names file and line; outputs are untouched.
 * Ownership: a struct chap_family borrows its file's text; a struct
 * chap_family_set owns a copy.
 */
#ifndef CHAP_EVAL_FAMILY_H
#define CHAP_EVAL_FAMILY_H

#include "classifier/chaperone.h"
#include "features/base/buf.h"
#include "features/base/err.h"
#include "features/base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHAP_FAMILY_NAME_MAX 40
#define CHAP_FAMILY_LINE_MAX 200 /* bytes of a template */
#define CHAP_FAMILY_SLOTS_MAX 24
#define CHAP_FAMILY_VALUES_MAX 240 /* of all slots */
#define CHAP_FAMILY_BLOCKS_MAX 64
#define CHAP_FAMILY_SAYS_MAX 160
#define CHAP_FAMILY_TEXTS_MAX 400 /* lines and replies */
#define CHAP_FAMILIES_MAX 1000
#define CHAP_FAMILY_FANOUT_MAX 40 /* conversations of one A */
#define CHAP_FAMILY_PACK_MAX ((size_t)16 << 20) /* bytes of all files */

enum chap_family_class {
	CHAP_FAMILY_BENIGN,
	CHAP_FAMILY_POSITIVE,
	CHAP_FAMILY_TALK, /* no conversation: a pool that others draw from */
};

enum chap_split {
	CHAP_SPLIT_TRAIN,
	CHAP_SPLIT_VALIDATION,
	CHAP_SPLIT_TEST,
	CHAP_N_SPLITS
};

enum chap_side { CHAP_SIDE_A, CHAP_SIDE_B, CHAP_SIDE_ANY };

enum chap_step {
	CHAP_STEP_OPEN,
	CHAP_STEP_TALK,
	CHAP_STEP_CUE,
	CHAP_STEP_CLOSE,
	CHAP_STEP_EVENT,
};

/* How a side types: X(ENUM, "name"). */
#define CHAP_STYLES(X) \
	X(LOWER, "lower") /* apostrophes dropped more often than not */ \
	X(TIDY, "tidy") /* capitals and a full stop */ \
	X(TEXTSPEAK, "textspeak") /* u, ur, pls */ \
	X(TYPOS, "typos") /* a slip now and then */ \
	X(EMOJI, "emoji") \
	X(LOUD, "loud") /* stretched words, several marks */

enum chap_style {
#define CHAP_X(ENUM, name) CHAP_STYLE_##ENUM,
	CHAP_STYLES(CHAP_X)
#undef CHAP_X
	    CHAP_N_STYLES
};

struct chap_slot {
	struct chap_span name;
	bool each; /* drawn at each use, not once a conversation */
	uint16_t first; /* into value[] */
	uint16_t n;
};

/* Lines that stand for each other, and the answers to any of them. */
struct chap_say {
	uint16_t first; /* into text[]: n_lines lines, then n_replies replies */
	uint16_t n_lines;
	uint16_t n_replies;
};

struct chap_block {
	enum chap_step step;
	enum chap_side side; /* an event or cue has A or B */
	uint8_t stage; /* cue, event: 1 to 9 */
	uint8_t percent; /* cue, event: of the conversations that have it */
	int8_t signal; /* cue: enum chap_signal */
	enum chap_kind kind; /* event */
	uint16_t say_first;
	uint16_t n_says; /* 0: an event */
	int line; /* in its file */
};

struct chap_family_side {
	struct chap_span role; /* "suspect", "target", "coach", … */
	uint8_t age_first;
	uint8_t age_last;
	uint8_t
	    claims_first; /* what it says instead of its age; 0: the truth */
	uint8_t claims_last;
	unsigned styles; /* bit i for enum chap_style i */
};

struct chap_family {
	struct chap_span name;
	struct chap_span kind;
	struct chap_span register_name; /* game, dm, livechat, forum */
	enum chap_family_class class;
	enum chap_split split; /* set by the family set */
	bool hard_negative;
	struct chap_family_side side[2];
	uint8_t starts_a; /* per cent of conversations that A starts */
	uint8_t share_a; /* per cent of free lines that A says */
	uint8_t fanout_first; /* conversations of one A; 1-1: one */
	uint8_t fanout_last;
	uint8_t members_first; /* number of B in a group; 0: never a group */
	uint8_t members_last;
	uint8_t group_percent;
	uint8_t evasion_percent;
	struct chap_span filler_name; /* empty: none */
	uint8_t filler_percent; /* of the free lines */
	int filler_line; /* in the file, for errors */
	const struct chap_family *filler; /* set by the family set */

	uint16_t n_slots;
	uint16_t n_values;
	uint16_t n_blocks;
	uint16_t n_says;
	uint16_t n_texts;
	struct chap_slot slot[CHAP_FAMILY_SLOTS_MAX];
	struct chap_span value[CHAP_FAMILY_VALUES_MAX];
	struct chap_block block[CHAP_FAMILY_BLOCKS_MAX];
	struct chap_say say[CHAP_FAMILY_SAYS_MAX];
	struct chap_span text[CHAP_FAMILY_TEXTS_MAX];
};

/*
 * Parses one file's text, which must outlive the family. `file` is for
 * errors. `split` and `filler` are left 0 and NULL.
 */
enum chap_err chap_family_parse(struct chap_family *out, const char *file,
    struct chap_span text, struct chap_error *err) CHAP_MUST_CHECK;

/* The slot of that name, or NULL. */
const struct chap_slot *
chap_family_slot(const struct chap_family *family, struct chap_span name);

/* "train", "validation", "test"; the reverse gives -1 for none of them. */
const char *chap_split_name(enum chap_split split);
int chap_split_by_name(struct chap_span name);

struct chap_family_set {
	struct chap_buf pack;
	size_t n;
	struct chap_family *family; /* [n], in the order of split and name */
};

/*
 * Reads a pack: files behind each other, each after a line
 * "@file SPLIT/NAME.fam". Copies it. `prefix` goes before the files' names
 * in errors ("" or "dir/"). A family's name is its file's; names are unique
 * over all splits; fillers are found within the split.
 */
enum chap_err chap_family_set_from_pack(struct chap_family_set *out,
    const char *prefix, struct chap_span pack,
    struct chap_error *err) CHAP_MUST_CHECK;

/*
 * The same from <dir>/<split>/<name>.fam, by name (bytes) within a split. A
 * split without a folder is empty; no family at all is CHAP_ERR_NOT_FOUND.
 */
enum chap_err chap_family_set_from_folder(struct chap_family_set *out,
    const char *dir, struct chap_error *err) CHAP_MUST_CHECK;

void chap_family_set_release(struct chap_family_set *set);

/* The pack that is built into the program; static. */
struct chap_span chap_families_embedded(void);

#endif
