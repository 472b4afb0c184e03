/*
 * A deadline for whoever connects over HTTP: libmicrohttpd ends a connection
 * that is silent, and never one that sends a byte now and then. Here each
 * request has so long to come as a whole, from the connection's begin or from
 * the answer before it; then the connection is shut.
 *
 * Threads: began, came, answered and ended on those of libmicrohttpd; a thread
 * of its own shuts.
 */
#ifndef CHAP_HTTP_CALLERS_H
#define CHAP_HTTP_CALLERS_H

#include "features/base/err.h"

#include <stdint.h>

struct chap_callers;
struct chap_caller_line; /* one connection */

/* CHAP_ERR_MEMORY. */
enum chap_err chap_callers_new(struct chap_callers **out, int64_t within_ms,
    struct chap_error *err) CHAP_MUST_CHECK;

/* Ends the thread; all connections have ended. NULL is fine. */
void chap_callers_free(struct chap_callers *callers);

/* A connection began. NULL: no memory, and it has no deadline. */
struct chap_caller_line *
chap_callers_began(struct chap_callers *callers, int fd);

/* Its request has come as a whole; it was answered. NULL is fine. */
void
chap_callers_came(struct chap_callers *callers, struct chap_caller_line *line);
void chap_callers_answered(
    struct chap_callers *callers, struct chap_caller_line *line);

/* It ended, and its descriptor is about to be closed. Frees. NULL is fine. */
void
chap_callers_ended(struct chap_callers *callers, struct chap_caller_line *line);

/* How many were shut since the start. Any thread. */
uint64_t chap_callers_shut(struct chap_callers *callers);

#endif
