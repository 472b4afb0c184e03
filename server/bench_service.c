#include "server/bench.h"

#include "features/base/cli.h"
#include "server/net/sockets.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define START_MS 20000

long
chap_bench_resident_mib(pid_t pid)
{
	char path[64], line[256];
	long kib = 0;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	file = fopen(path, "r");
	while (file != NULL && fgets(line, sizeof(line), file) != NULL)
		if (strncmp(line, "VmRSS:", 6) == 0)
			kib = strtol(line + 6, NULL, 10);
	if (file != NULL)
		fclose(file);
	return kib / 1024;
}

/* Time on all processors so far; the process's second clock of clock(3). */
double
chap_bench_cpu_seconds(pid_t pid)
{
	struct timespec time = {0, 0};
	clockid_t id;

	if (clock_getcpuclockid(pid, &id) == 0)
		clock_gettime(id, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

pid_t
chap_bench_start(struct bench *b, const char *sync, bool is_ipc)
{
	char score[400], ingest[64], flags[64], verdicts[64], http[24];
	pid_t pid;

	if (is_ipc)
		snprintf(score, sizeof(score), "ipc://%s.ipc", b->data);
	else
		snprintf(score, sizeof(score), "tcp://127.0.0.1:%lld", b->port);
	snprintf(b->url, sizeof(b->url), "%s", score);
	snprintf(ingest, sizeof(ingest), "tcp://127.0.0.1:%lld", b->port + 1);
	snprintf(flags, sizeof(flags), "tcp://127.0.0.1:%lld", b->port + 2);
	snprintf(http, sizeof(http), "%lld", b->port + 3);
	snprintf(
	    verdicts, sizeof(verdicts), "tcp://127.0.0.1:%lld", b->port + 4);
	pid = fork();
	if (pid == 0) {
		execl("/proc/self/exe", "chaperoned", "serve", "--data",
		    b->data, "--sync", sync, "--score-url", score,
		    "--ingest-url", ingest, "--flags-url", flags,
		    "--verdicts-url", verdicts, "--http-port", http,
		    "--contexts", "64", "--log-level", "2", (char *)NULL);
		_exit(CHAP_EXIT_FAILED);
	}
	return pid;
}

bool
chap_bench_is_up(const struct bench *b, pid_t pid)
{
	for (int waited = 0; waited < START_MS; waited += 50) {
		struct chap_request_socket *socket;
		struct chap_error err;

		if (waitpid(pid, NULL, WNOHANG) == pid)
			return false;
		if (chap_request_open(&socket, b->url, NULL, NULL,
		        CHAP_BENCH_TIMEOUT_MS, &err) == CHAP_OK) {
			chap_request_close(socket);
			return true;
		}
		usleep(50000);
	}
	return false;
}

void
chap_bench_remove(const struct bench *b)
{
	char command[700];

	snprintf(command, sizeof(command), "rm -rf -- '%s' '%s.ipc'", b->data,
	    b->data);
	if (system(command) != 0)
		fprintf(stderr, "chaperoned: cannot remove %s\n", b->data);
}

void
chap_bench_end(pid_t pid)
{
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
}
