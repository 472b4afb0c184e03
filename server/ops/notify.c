#include "server/ops/notify.h"

#include <systemd/sd-daemon.h>

uint64_t
chap_notify_within_ns(void)
{
	uint64_t us = 0;

	return sd_watchdog_enabled(0, &us) > 0 ? us * 1000 : 0;
}

void
chap_notify_ready(void)
{
	(void)sd_notify(0, "READY=1");
}

void
chap_notify_alive(void)
{
	(void)sd_notify(0, "WATCHDOG=1");
}

void
chap_notify_stopping(void)
{
	(void)sd_notify(0, "STOPPING=1");
}
