/*
 * Loaded into the service by LD_PRELOAD (tests/tools/fault.py): calls of the
 * program's own code that write, sync, rename, make, map, fork or allocate are
 * counted by where they stand, and one of them fails once when it is asked to.
 * Calls of libraries are passed on.
 *
 * The control file is shared with the test: which sites there are, whether to
 * count yet, which one to fail.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

#define SITES_MAX 500

struct site {
	uint64_t place; /* offset in the program; 0: none */
	char call[24];
};

static struct control {
	_Atomic uint32_t is_armed;
	_Atomic uint32_t fail_place; /* offset; 0: none */
	_Atomic uint32_t fail_times; /* how often it still fails */
	_Atomic uint32_t n_failed;
	_Atomic uint32_t n_sites;
	struct site site[SITES_MAX];
} * control;

static uintptr_t start, end; /* of the program's code */
static _Atomic uint32_t lock;

static int
find_program(struct dl_phdr_info *info, size_t size, void *context)
{
	(void)size;
	(void)context;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const ElfW(Phdr) *p = &info->dlpi_phdr[i];

		if (p->p_type != PT_LOAD || (p->p_flags & PF_X) == 0)
			continue;
		start = info->dlpi_addr + p->p_vaddr;
		end = start + p->p_memsz;
	}
	return 1; /* the first is the program */
}

__attribute__((constructor)) static void
begin(void)
{
	const char *path = getenv("FAULT_CONTROL");
	int fd = path == NULL ? -1 : open(path, O_RDWR | O_CLOEXEC);

	dl_iterate_phdr(find_program, NULL);
	if (fd < 0)
		return;
	control = mmap(
	    NULL, sizeof(*control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (control == MAP_FAILED)
		control = NULL;
	close(fd);
}

static void
note(uint64_t place, const char *call)
{
	uint32_t free_lock = 0, n;

	while (!atomic_compare_exchange_weak(&lock, &free_lock, 1))
		free_lock = 0;
	n = atomic_load(&control->n_sites);
	for (uint32_t i = 0; i < n; i++)
		if (control->site[i].place == place)
			place = 0;
	if (place != 0 && n < SITES_MAX) {
		control->site[n].place = place;
		for (size_t i = 0; call[i] != '\0' && i < 23; i++)
			control->site[n].call[i] = call[i];
		atomic_store(&control->n_sites, n + 1);
	}
	atomic_store(&lock, 0);
}

/* Is this the call that is to fail? Notes it otherwise. */
static bool
fails(void *from, const char *call)
{
	uintptr_t place = (uintptr_t)from;
	uint32_t offset, left;

	if (control == NULL || !atomic_load(&control->is_armed) ||
	    place < start || place >= end)
		return false;
	offset = (uint32_t)(place - start);
	note(offset, call);
	if (atomic_load(&control->fail_place) != offset)
		return false;
	left = atomic_load(&control->fail_times);
	while (left > 0 &&
	    !atomic_compare_exchange_weak(
	        &control->fail_times, &left, left - 1))
		;
	if (left == 0)
		return false;
	atomic_fetch_add(&control->n_failed, 1);
	return true;
}

#define NEXT(name) \
	static __typeof__(name) *next; \
	if (next == NULL) \
	next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define FAILS(name) fails(__builtin_return_address(0), #name)

/* Half of it is written before the disk is full. */
ssize_t
pwrite(int fd, const void *bytes, size_t n, off_t at)
{
	NEXT(pwrite);
	if (FAILS(pwrite)) {
		(void)!next(fd, bytes, n / 2, at);
		errno = ENOSPC;
		return -1;
	}
	return next(fd, bytes, n, at);
}

int
fdatasync(int fd)
{
	NEXT(fdatasync);
	if (FAILS(fdatasync)) {
		errno = EIO;
		return -1;
	}
	return next(fd);
}

int
fsync(int fd)
{
	NEXT(fsync);
	if (FAILS(fsync)) {
		errno = EIO;
		return -1;
	}
	return next(fd);
}

int
fallocate(int fd, int mode, off_t at, off_t n)
{
	NEXT(fallocate);
	if (FAILS(fallocate)) {
		errno = ENOSPC;
		return -1;
	}
	return next(fd, mode, at, n);
}

int
ftruncate(int fd, off_t n)
{
	NEXT(ftruncate);
	if (FAILS(ftruncate)) {
		errno = EIO;
		return -1;
	}
	return next(fd, n);
}

int
rename(const char *from, const char *to)
{
	NEXT(rename);
	if (FAILS(rename)) {
		errno = ENOSPC;
		return -1;
	}
	return next(from, to);
}

int
unlink(const char *path)
{
	NEXT(unlink);
	if (FAILS(unlink)) {
		errno = EIO;
		return -1;
	}
	return next(path);
}

int
open(const char *path, int flags, ...)
{
	va_list arguments;
	mode_t mode = 0;

	NEXT(open);
	if ((flags & O_CREAT) != 0) {
		va_start(arguments, flags);
		mode = va_arg(arguments, mode_t);
		va_end(arguments);
	}
	if (FAILS(open)) {
		errno = ENOSPC;
		return -1;
	}
	return next(path, flags, mode);
}

pid_t
fork(void)
{
	NEXT(fork);
	if (FAILS(fork)) {
		errno = EAGAIN;
		return -1;
	}
	return next();
}

/* dlsym allocates: the C library's own names do not. */
extern void *__libc_malloc(size_t n);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *ptr, size_t n);

void *
malloc(size_t n)
{
	if (FAILS(malloc)) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	if (FAILS(calloc)) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_calloc(n, size);
}

void *
aligned_alloc(size_t alignment, size_t n)
{
	NEXT(aligned_alloc);
	if (FAILS(aligned_alloc)) {
		errno = ENOMEM;
		return NULL;
	}
	return next(alignment, n);
}

void *
realloc(void *ptr, size_t n)
{
	if (FAILS(realloc)) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_realloc(ptr, n);
}
