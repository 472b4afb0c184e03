#include "server/store/risk_days.h"

#include "features/base/hash.h"
#include "server/store/files.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FILE_NAME "risk-days"
#define FORMAT_VERSION 1
#define HEAD_BYTES ((size_t)8192)
#define PEAKS_BYTES (CHAP_PEAK_SLOTS * sizeof(uint16_t))
#define FILE_BYTES (HEAD_BYTES + CHAP_PEAK_DAYS * PEAKS_BYTES)
/* a slot holds thousandths of a logit, above this; 0: nothing fell there */
#define LOWEST_MILLI (-32768)

struct head {
	char kind[8];
	uint64_t version;
	uint64_t key; /* tells the folder's key from others */
	int64_t since_ms;
	int64_t peak_day[CHAP_PEAK_DAYS]; /* whose each array is */
	struct chap_risk_day day[CHAP_RISK_DAYS]; /* day d at d % RISK_DAYS */
};

_Static_assert(sizeof(struct head) <= HEAD_BYTES, "the counts have room");

static const char KIND[8] = "chapday";

struct chap_risk_days {
	struct head *head; /* mapped; the arrays stand behind it */
	struct chap_hash_key key;
	uint64_t model;
};

static uint16_t *
peaks_of(const struct chap_risk_days *d, int i)
{
	return (uint16_t *)(void *)((char *)d->head + HEAD_BYTES) +
	    (size_t)i * CHAP_PEAK_SLOTS;
}

/* One thread writes, others read meanwhile. */
static void
set(uint64_t *place, uint64_t to)
{
	__atomic_store_n(place, to, __ATOMIC_RELAXED);
}

static uint64_t
get(const uint64_t *place)
{
	return __atomic_load_n(place, __ATOMIC_RELAXED);
}

static void
begin_anew(struct head *h, uint64_t key, int64_t now_ms)
{
	memset(h, 0, FILE_BYTES);
	memcpy(h->kind, KIND, sizeof(h->kind));
	h->version = FORMAT_VERSION;
	h->key = key;
	h->since_ms = now_ms;
}

/* All its room is taken now: a full disk must not end a mapped write. */
static enum chap_err
map(struct chap_risk_days *d, int fd, const char *path, uint64_t key,
    int64_t now_ms, struct chap_error *err)
{
	bool is_whole = lseek(fd, 0, SEEK_END) == (off_t)FILE_BYTES;
	struct head *h;

	if (ftruncate(fd, (off_t)FILE_BYTES) != 0)
		return chap_file_fail(err, path, "cannot set its size");
	if ((errno = posix_fallocate(fd, 0, (off_t)FILE_BYTES)) != 0)
		return chap_file_fail(err, path, "cannot take its room");
	h = mmap(NULL, FILE_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (h == MAP_FAILED)
		return chap_file_fail(err, path, "cannot map");
	d->head = h;
	if (!is_whole || memcmp(h->kind, KIND, sizeof(h->kind)) != 0 ||
	    h->version != FORMAT_VERSION || h->key != key)
		begin_anew(h, key, now_ms);
	return CHAP_OK;
}

enum chap_err
chap_risk_days_open(struct chap_risk_days **out, const char *dir,
    const struct chap_seal *seal, int64_t now_ms, struct chap_error *err)
{
	struct chap_risk_days *d = calloc(1, sizeof(*d));
	char path[CHAP_PATH_BYTES];
	enum chap_err rc;
	int fd;

	if (d == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	chap_hash_key_from_seed(&d->key, chap_seal_number(seal, "peaks"));
	snprintf(path, sizeof(path), "%s/" FILE_NAME, dir);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	rc = fd < 0 ? chap_file_fail(err, path, "cannot open")
	            : map(d, fd, path, chap_seal_number(seal, "risk-days"),
	                  now_ms, err);
	if (fd >= 0)
		close(fd);
	if (rc != CHAP_OK) {
		chap_risk_days_close(d);
		return rc;
	}
	*out = d;
	return CHAP_OK;
}

void
chap_risk_days_close(struct chap_risk_days *d)
{
	if (d == NULL)
		return;
	if (d->head != NULL)
		munmap(d->head, FILE_BYTES);
	free(d);
}

void
chap_risk_days_note_model(struct chap_risk_days *d, const char *hex)
{
	struct chap_hash128 hash;

	if (chap_hash128_parse(
	        (struct chap_span){hex, CHAP_HASH_HEX - 1}, &hash))
		d->model = hash.low;
}

static struct chap_risk_day *
day_at(const struct chap_risk_days *d, int64_t day)
{
	return &d->head->day[day % CHAP_RISK_DAYS];
}

static void
begin_day(struct chap_risk_day *c, int64_t day)
{
	set(&c->n_unscored, 0);
	set(&c->n_scored, 0);
	for (size_t i = 0; i <= CHAP_RISK_BOUNDS; i++)
		set(&c->n_risk[i], 0);
	set(&c->model, 0);
	set(&c->is_mixed, 0);
	__atomic_store_n(&c->day, day, __ATOMIC_RELAXED);
}

static void
begin_peaks(struct chap_risk_days *d, int i, int64_t day)
{
	uint16_t *peaks = peaks_of(d, i);

	for (size_t s = 0; s < CHAP_PEAK_SLOTS; s++)
		__atomic_store_n(&peaks[s], 0, __ATOMIC_RELAXED);
	__atomic_store_n(&d->head->peak_day[i], day, __ATOMIC_RELAXED);
}

static void
count(struct chap_risk_days *d, const struct chap_verdict *v, int64_t day)
{
	struct chap_risk_day *c = day_at(d, day);
	uint64_t *n = &c->n_unscored;

	if (c->day != day)
		begin_day(c, day);
	if (v->status == CHAP_SCORED) {
		n = &c->n_risk[chap_risk_bucket(v->risk_micro)];
		set(&c->n_scored, get(&c->n_scored) + 1);
		if (c->model != d->model) {
			set(&c->is_mixed, c->model != 0 || get(&c->is_mixed));
			set(&c->model, d->model);
		}
	}
	set(n, get(n) + 1);
}

static size_t
slot_of(const struct chap_risk_days *d, uint64_t tenant,
    const struct chap_verdict *v)
{
	struct chap_span other =
	    chap_span_eq(v->suspect, v->from) ? v->to : v->from;
	uint64_t a = chap_hash_id(&d->key, tenant, v->suspect).low;
	uint64_t b = chap_hash_id(&d->key, tenant, other).high;

	/* who is the suspect tells two cases apart */
	return (size_t)(a + 2 * b) % CHAP_PEAK_SLOTS;
}

/* Rounded down. */
static int64_t
milli(int64_t micro)
{
	return micro / 1000 - (micro % 1000 < 0);
}

static uint16_t
mark_of(int64_t logit_milli)
{
	int64_t mark = logit_milli - LOWEST_MILLI;

	return (uint16_t)(mark < 1 ? 1 : mark > UINT16_MAX ? UINT16_MAX : mark);
}

void
chap_risk_days_add(struct chap_risk_days *d, uint64_t tenant,
    const struct chap_verdict *v, int64_t peak_micro, int64_t now_ms)
{
	int64_t day = now_ms / CHAP_DAY_MS;
	int i = (int)(day % CHAP_PEAK_DAYS);
	uint16_t *slot, mark = mark_of(milli(peak_micro));

	if (v->status != CHAP_SCORED && v->status != CHAP_UNSCORED)
		return;
	count(d, v, day);
	if (v->status != CHAP_SCORED || v->room.len > 0)
		return;
	if (d->head->peak_day[i] != day)
		begin_peaks(d, i, day);
	slot = peaks_of(d, i) + slot_of(d, tenant, v);
	if (*slot < mark)
		__atomic_store_n(slot, mark, __ATOMIC_RELAXED);
}

/* Into n_slots[mark]: whose highest of the week that is. */
static void
count_slots(const struct chap_risk_days *d, int64_t today, uint32_t *n_slots)
{
	const uint16_t *peaks[CHAP_PEAK_DAYS];
	int n = 0;

	for (int i = 0; i < CHAP_PEAK_DAYS; i++) {
		int64_t day =
		    __atomic_load_n(&d->head->peak_day[i], __ATOMIC_RELAXED);

		if (day > today - CHAP_PEAK_DAYS && day <= today)
			peaks[n++] = peaks_of(d, i);
	}
	for (size_t s = 0; s < CHAP_PEAK_SLOTS; s++) {
		uint16_t most = 0;

		for (int i = 0; i < n; i++) {
			uint16_t mark =
			    __atomic_load_n(&peaks[i][s], __ATOMIC_RELAXED);

			most = mark > most ? mark : most;
		}
		n_slots[most]++;
	}
}

static int64_t
pairs_of(uint64_t n_slots)
{
	double m = (double)CHAP_PEAK_SLOTS;
	double n = n_slots == CHAP_PEAK_SLOTS
	    ? INFINITY
	    : m * log(m / (m - (double)n_slots));

	return n > (double)CHAP_PEAK_MOST ? -1 : (int64_t)llround(n);
}

enum chap_err
chap_risk_days_peaks(struct chap_risk_days *d, int64_t now_ms,
    const int64_t *threshold_micro, size_t n, int64_t *n_pairs,
    struct chap_error *err)
{
	uint32_t *n_slots = calloc(UINT16_MAX + 1, sizeof(*n_slots));

	if (n_slots == NULL)
		return chap_fail(err, CHAP_ERR_MEMORY, "out of memory");
	count_slots(d, now_ms / CHAP_DAY_MS, n_slots);
	for (int mark = UINT16_MAX - 1; mark > 0; mark--)
		n_slots[mark] += n_slots[mark + 1]; /* at or above */
	for (size_t i = 0; i < n; i++)
		n_pairs[i] =
		    pairs_of(n_slots[mark_of(milli(threshold_micro[i] + 999))]);
	free(n_slots);
	return CHAP_OK;
}

int64_t
chap_risk_days_since_ms(const struct chap_risk_days *d)
{
	return d->head->since_ms;
}

bool
chap_risk_days_get(const struct chap_risk_days *d, int64_t now_ms, int ago,
    struct chap_risk_day *out)
{
	int64_t day = now_ms / CHAP_DAY_MS - ago;
	const struct chap_risk_day *c;

	if (day < 0 || ago < 0 || ago >= CHAP_RISK_DAYS)
		return false;
	c = day_at(d, day);
	if (__atomic_load_n(&c->day, __ATOMIC_RELAXED) != day)
		return false;
	out->day = day;
	out->n_unscored = get(&c->n_unscored);
	out->n_scored = get(&c->n_scored);
	for (size_t i = 0; i <= CHAP_RISK_BOUNDS; i++)
		out->n_risk[i] = get(&c->n_risk[i]);
	out->model = get(&c->model);
	out->is_mixed = get(&c->is_mixed);
	return true;
}
