/*
 * What the service tells systemd, if that started it (libsystemd): that it is
 * ready, that it is alive, that it ends. Elsewhere nothing is said.
 *
 * Threads: one at a time.
 */
#ifndef CHAP_OPS_NOTIFY_H
#define CHAP_OPS_NOTIFY_H

#include <stdint.h>

/* Whether somebody waits for signs of life, and how often: 0: nobody does. */
uint64_t chap_notify_within_ns(void);

void chap_notify_ready(void);
void chap_notify_alive(void);
void chap_notify_stopping(void);

#endif
