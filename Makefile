# chaperone. `make help` lists the targets; local settings go in config.mk.

MODE ?= release
PREFIX ?= /usr/local
DESTDIR ?=
CC ?= gcc
# Folder of benign chat to measure on (JSON lines, gzip); unset: skipped.
BENIGN ?=

-include config.mk

VERSION := 0.1.0
B := build/$(MODE)

.DEFAULT_GOAL := all

# --- packages ----------------------------------------------------------------

PACKAGES_BUILD := gcc libc6-dev libicu-dev libpcre2-dev liblinear-dev \
	libnng-dev libjansson-dev libsqlite3-dev libmicrohttpd-dev \
	libsodium-dev liblmdb-dev libmpack-dev libxxhash-dev zlib1g-dev libexpat1-dev \
	libcurl4-openssl-dev libgnutls28-dev libzip-dev libsystemd-dev esbuild
PACKAGES_TEST := g++ libcriterion-dev libnanomsg5 nng-utils curl python3 \
	procps openssl valgrind python3-sklearn chromium nodejs prometheus
PACKAGES_LINT := clang-format clang-tidy shellcheck
PACKAGES_FUZZ := clang libclang-rt-14-dev

# --- flags -------------------------------------------------------------------

WARN := -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes \
	-Wmissing-prototypes -Wvla -Wformat=2 -Wundef -Werror=implicit
CPPFLAGS_ALL := -I. -D_GNU_SOURCE -DCHAP_VERSION='"$(VERSION)"' \
	-include features/base/banned.h $(CPPFLAGS)
# gcc clears and copies structs by string instructions, which take tens of
# cycles to start: loops instead, where the compiler knows the flags (gcc, x86).
LOOPS := unrolled_loop:512:noalign,libcall:-1:noalign
LOOPS := -mmemset-strategy=$(LOOPS) -mmemcpy-strategy=$(LOOPS)
if_known = $(shell $(CC) $1 -E -x c /dev/null >/dev/null 2>&1 && echo '$1')
CFLAGS_release := -O2 -g $(call if_known,$(LOOPS))
CFLAGS_debug := -O0 -g3
# lines and functions are all that a sanitizer's backtrace prints
CFLAGS_asan := -O1 -g1 -fsanitize=address,undefined \
	-fno-sanitize-recover=all -fno-omit-frame-pointer
CFLAGS_tsan := -O1 -g1 -fsanitize=thread -fno-omit-frame-pointer
CFLAGS_fuzz := $(CFLAGS_asan) -fsanitize=fuzzer-no-link
ifeq ($(CFLAGS_$(MODE)),)
$(error MODE is one of release, debug, asan, tsan, fuzz; not "$(MODE)")
endif
CFLAGS_ALL := -std=gnu11 $(CFLAGS_$(MODE)) $(WARN) -fstack-protector-strong \
	-fPIC -pthread -Wa,-I$(B)/embed $(CFLAGS)
ifneq ($(filter release debug,$(MODE)),)
CPPFLAGS_ALL += -D_FORTIFY_SOURCE=2
endif
ifeq ($(MODE),debug)
CPPFLAGS_ALL := $(filter-out -D_FORTIFY_SOURCE=2,$(CPPFLAGS_ALL))
endif
LDFLAGS_ALL := $(CFLAGS_$(MODE)) -pthread -Wl,--as-needed -Wl,-z,relro,-z,now \
	$(LDFLAGS)

LIBS_LIBRARY := -licui18n -licuuc -licudata -lpcre2-8 -ljansson -lmpack -lxxhash
LIBS_EVAL := -llinear -lexpat -lz $(LIBS_LIBRARY) -lm
LIBS_SERVER := -lnng -lsqlite3 -lmicrohttpd -lgnutls -lsystemd -lsodium -llmdb -lcurl \
	-lzip $(LIBS_LIBRARY) -lm
# nanomsg before nng: libnng exports symbols that criterion wants from nanomsg.
LIBS_TEST := -Wl,--no-as-needed -l:libnanomsg.so.5 -Wl,--as-needed \
	-lcriterion $(LIBS_SERVER) $(LIBS_EVAL)

# --- sources -----------------------------------------------------------------

rwildcard = $(foreach d,$(wildcard $1/*),$(call rwildcard,$d,$2) \
	$(filter $(subst *,%,$2),$d))
obj = $(patsubst %.c,$(B)/obj/%.o,$1)

SRC_LIBRARY := $(wildcard features/*/*.c classifier/*.c classifier/encoding/*.c)
SRC_EVAL := $(wildcard classifier/train/*.c) \
	$(filter-out eval/chaperone.c,$(call rwildcard,eval,*.c))
SRC_SERVER := $(filter-out server/chaperoned.c server/clients/%, \
	$(call rwildcard,server,*.c))
SRC_TESTS := $(wildcard tests/unit/test_*.c tests/property/prop_*.c \
	tests/regress/test_*.c tests/fault/test_*.c)
SRC_STRESS := $(wildcard tests/stress/stress_*.c)
SRC_WORK := $(wildcard tests/work/work_*.c)
SRC_FUZZ := $(wildcard tests/fuzz/fuzz_*.c)
SRC_ALL := $(SRC_LIBRARY) $(SRC_EVAL) $(SRC_SERVER) eval/chaperone.c \
	server/chaperoned.c server/clients/client.c $(SRC_TESTS) $(SRC_STRESS) \
	$(SRC_WORK) $(SRC_FUZZ) tests/fuzz/replay.c

LIBRARY := $(B)/libchaperone.a
SHARED := $(B)/libchaperone.so.0
LIB_EVAL := $(B)/libeval.a
LIB_SERVER := $(B)/libserver.a
PROGRAMS := $(B)/chaperone $(B)/chaperoned
TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(SRC_TESTS))
STRESS := $(patsubst tests/%.c,$(B)/tests/%,$(SRC_STRESS))
WORK := $(patsubst tests/%.c,$(B)/tests/%,$(SRC_WORK))
# Each tests/fuzz/fuzz_<name>.c has its corpus in tests/fuzz/<name>/.
FUZZ := $(patsubst tests/%.c,$(B)/tests/%,$(SRC_FUZZ))
REPLAY := $(patsubst tests/fuzz/fuzz_%.c,$(B)/tests/fuzz/replay_%,$(SRC_FUZZ))

# --- building ----------------------------------------------------------------

.PHONY: all
all: $(PROGRAMS) $(LIBRARY) $(SHARED) ## build both programs and the library

# Rebuilds when flags change, and only then.
FLAGS := $(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(LDFLAGS_ALL)
ifneq ($(shell cat $(B)/flags 2>/dev/null),$(FLAGS))
$(shell mkdir -p $(B) && printf '%s\n' '$(subst ','\'',$(FLAGS))' > $(B)/flags)
endif

$(B)/obj/%.o: %.c $(B)/flags | build/packages-build
	@mkdir -p $(@D)
	@echo "  CC    $<"
	@$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

# What is built in: the lexicons in one pack, the default model, the families
# of generated conversations. Of a file that is taken away only its folder tells.
LEXICON_FILES := $(sort $(wildcard \
	$(addprefix lexicons/*/*.,lex classes discount freq readings words)))
$(B)/embed/lexicons.pack: $(LEXICON_FILES) $(sort $(dir $(LEXICON_FILES)))
	@mkdir -p $(@D)
	@for f in $(LEXICON_FILES); do \
		printf '@file %s\n' "$${f#lexicons/}"; cat "$$f" || exit 1; \
	done > $@.tmp && mv $@.tmp $@
FAMILY_FILES := $(sort $(wildcard eval/families/*/*.fam))
$(B)/embed/families.pack: $(FAMILY_FILES) $(sort $(dir $(FAMILY_FILES)))
	@mkdir -p $(@D)
	@for f in $(FAMILY_FILES); do \
		printf '@file %s\n' "$${f#eval/families/}"; \
		cat "$$f" || exit 1; \
	done > $@.tmp && mv $@.tmp $@
$(B)/obj/eval/families.o: $(B)/embed/families.pack
$(B)/embed/model.chap: classifier/models/en-1.chap
	@mkdir -p $(@D)
	@cp $< $@
$(B)/embed/advice.tsv: classifier/models/advice.tsv
	@mkdir -p $(@D)
	@cp $< $@
WORDFILTER_FILES := $(sort $(wildcard lexicons/*/known.filter))
$(B)/embed/wordfilters.pack: $(WORDFILTER_FILES) $(sort $(dir $(WORDFILTER_FILES)))
	@mkdir -p $(@D)
	@cat $(WORDFILTER_FILES) > $@.tmp && mv $@.tmp $@
$(B)/obj/classifier/embedded.o: $(B)/embed/lexicons.pack $(B)/embed/model.chap \
	$(B)/embed/advice.tsv $(B)/embed/wordfilters.pack
# The console's page: its modules in one file, without what only people read.
PAGE_FILES := $(sort $(wildcard server/console/page/*))
CONSOLE_FILES := $(addprefix $(B)/embed/page/,app.js console.css icon.svg index.html)
$(B)/embed/page: $(PAGE_FILES) $(sort $(dir $(PAGE_FILES))) Makefile | build/packages-build
	@rm -rf $@ && mkdir -p $@
	@esbuild --bundle --minify --charset=utf8 --format=esm --log-level=warning \
		--outdir=$@ server/console/page/app.js server/console/page/console.css
	@cp $(filter %.svg %.html,$(PAGE_FILES)) $@
	@touch $@
$(B)/embed/console.pack: $(B)/embed/page
	@for f in $(CONSOLE_FILES); do \
		printf '%s %d\n' "$${f##*/}" "$$(wc -c < "$$f")"; \
		cat "$$f" || exit 1; \
	done > $@.tmp && mv $@.tmp $@
$(B)/obj/server/assets.o: $(B)/embed/console.pack
$(B)/embed/reasons.tsv: server/reasons.tsv
	@mkdir -p $(@D)
	@cp $< $@
$(B)/obj/server/reasons.o: $(B)/embed/reasons.tsv
REPORT_PARTS := $(wildcard eval/report/page/* eval/report/uplot/uPlot.*) \
	eval/report/published.json
$(B)/obj/eval/report/report_page.o: $(B)/embed/report
$(B)/embed/report: $(REPORT_PARTS)
	@mkdir -p $@
	@cp $(REPORT_PARTS) $@
	@touch $@

define archive
	@echo "  AR    $@"
	@rm -f $@ && $(AR) rcs $@ $^
endef
$(LIBRARY): $(call obj,$(SRC_LIBRARY))
	$(archive)
$(LIB_EVAL): $(call obj,$(SRC_EVAL))
	$(archive)
$(LIB_SERVER): $(call obj,$(SRC_SERVER))
	$(archive)

$(SHARED): $(call obj,$(SRC_LIBRARY)) classifier/libchaperone.map
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -shared -Wl,-soname,$(@F) \
		-Wl,--version-script=classifier/libchaperone.map -o $@ \
		$(filter %.o,$^) $(LIBS_LIBRARY)

$(B)/chaperone: $(B)/obj/eval/chaperone.o $(LIB_EVAL) $(LIBRARY)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS_EVAL)
$(B)/chaperoned: $(B)/obj/server/chaperoned.o $(LIB_SERVER) $(LIBRARY)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS_SERVER)
$(B)/client: $(B)/obj/server/clients/client.o
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ -lnng

# A unit test runs for less time than it would take to optimize.
CFLAGS_unit_release := -O0 -U_FORTIFY_SOURCE
$(B)/obj/tests/unit/%.o: CFLAGS_ALL += $(CFLAGS_unit_$(MODE))
$(call obj,$(SRC_TESTS) $(SRC_WORK)): | build/packages-test
$(TESTS): $(B)/tests/%: $(B)/obj/tests/%.o $(LIB_SERVER) $(LIB_EVAL) $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS_TEST)
$(STRESS) $(WORK): $(B)/tests/%: $(B)/obj/tests/%.o $(LIB_SERVER) $(LIB_EVAL) $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS_SERVER) $(LIBS_EVAL)

$(REPLAY): $(B)/tests/fuzz/replay_%: $(B)/obj/tests/fuzz/fuzz_%.o \
		$(B)/obj/tests/fuzz/replay.o $(LIB_EVAL) $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS_EVAL)
$(FUZZ): $(B)/tests/%: $(B)/obj/tests/%.o $(LIB_EVAL) $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  LD    $@"
	@$(CC) $(LDFLAGS_ALL) -fsanitize=fuzzer -o $@ $^ $(LIBS_EVAL)

-include $(patsubst %.c,$(B)/obj/%.d,$(SRC_ALL))

# --- packages: named, then installed: at once as root or in CI, else asked ---

build/packages-%: Makefile
	@mkdir -p build
	@missing=; for p in $(PACKAGES_$(call upper,$*)); do \
		dpkg-query -W -f '$${Status}' "$$p" 2>/dev/null | \
			grep -q 'ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
		echo "Debian packages needed and missing:$$missing"; \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		if [ -n "$$sudo" ] && [ -z "$$CI" ]; then \
			printf 'Install them with sudo apt-get? [y/N] '; \
			read -r answer; \
			case "$$answer" in y*|Y*) ;; *) exit 1;; esac; \
		fi; \
		$$sudo apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq \
			--no-install-recommends $$missing >/dev/null || exit 1; \
	fi; \
	touch $@
upper = $(subst build,BUILD,$(subst test,TEST,$(subst lint,LINT,$(subst fuzz,FUZZ,$1))))

# --- using -------------------------------------------------------------------

.PHONY: run
run: $(PROGRAMS) ## start the service, send it the sample, show what it found
	@sh server/run.sh $(B)

.PHONY: model
model: $(B)/chaperone ## train the default model again from the tree
	@sh classifier/train/model.sh $(B) classifier/models/en-1.chap

.PHONY: ablation
ablation: $(B)/chaperone ## what each group of features adds, on generated conversations
	@sh eval/ablation.sh $(B)

.PHONY: controls
controls: $(B)/chaperone ## what stands beside the figures: verbatim lines, controls, registers left out
	@sh eval/controls.sh $(B)

.PHONY: bench
bench: $(B)/chaperone ## measure speed (BENIGN=folder of benign chat)
	@$(B)/chaperone bench $(if $(BENIGN),--benign '$(BENIGN)')

.PHONY: benign
benign: $(PROGRAMS) ## count flags on benign chat (BENIGN=folder)
	@sh tests/tools/benign.sh $(B) '$(BENIGN)'

# --- checking ----------------------------------------------------------------

.PHONY: test
test: build/packages-test $(PROGRAMS) $(B)/client $(SHARED) $(TESTS) $(STRESS) $(REPLAY) $(WORK) ## build and run every test
	@sh tests/tools/run.sh $(B) $(TESTS) $(STRESS) $(REPLAY)

.PHONY: test-kill
test-kill: $(PROGRAMS) ## kill the service 200 times under load, compare with one unbroken
	@python3 tests/tools/kill.py $(B) 200

FRAMES ?= 1000000
.PHONY: test-frames
test-frames: $(PROGRAMS) ## send a million mutated frames to a live service
	@python3 tests/tools/frames.py $(B) $(FRAMES)

.PHONY: test-siege
test-siege: $(PROGRAMS) ## slow, idle, rude and silent connections in thousands beside a good client
	@python3 tests/tools/siege.py $(B) 27100

.PHONY: test-moderators
test-moderators: $(PROGRAMS) ## 50 moderators on 100,000 flags while messages are scored: how long requests take
	@PYTHONDONTWRITEBYTECODE=1 python3 tests/tools/console_load.py $(B) 28200

PRELOAD := $(B)/tests/fault/preload.so
$(PRELOAD): tests/fault/preload.c
	@mkdir -p $(@D)
	@$(CC) -std=gnu11 -O1 -D_GNU_SOURCE $(WARN) -shared -fPIC -o $@ $< -ldl

.PHONY: test-fault
test-fault: $(PROGRAMS) $(PRELOAD) ## let each write, sync and allocation of the service fail once
	@python3 tests/tools/fault.py $(B) $(PRELOAD)

.PHONY: test-threads
test-threads: ## the thread tests, under the thread sanitizer
	@$(MAKE) --no-print-directory MODE=tsan stress

.PHONY: test-compilers
test-compilers: build/packages-test build/packages-fuzz ## the same verdicts from gcc and clang, with and without FMA
	@sh tests/tools/compilers.sh '$(MAKE)'

.PHONY: stress
stress: $(STRESS)
	@sh tests/tools/stress.sh $(STRESS)

.PHONY: fuzz fuzz-programs
fuzz: build/packages-fuzz ## build the fuzz targets, build/fuzz/tests/fuzz/fuzz_*
	@$(MAKE) --no-print-directory MODE=fuzz CC=clang fuzz-programs
fuzz-programs: $(FUZZ)

.PHONY: lint
lint: build/packages-lint build/packages-test ## clang-format, clang-tidy and shellcheck, without a finding
	@clang-format --dry-run -Werror \
		$(SRC_ALL) $(call rwildcard,features,*.h) \
		$(call rwildcard,classifier,*.h) $(call rwildcard,server,*.h) \
		$(call rwildcard,eval,*.h) $(call rwildcard,tests,*.h)
	@clang-tidy --quiet --warnings-as-errors='*' $(SRC_ALL) -- \
		-std=gnu11 $(CPPFLAGS_ALL) 2>/dev/null
	@shellcheck -S warning $(call rwildcard,tests,*.sh) $(call rwildcard,server,*.sh) \
		$(call rwildcard,classifier,*.sh) $(call rwildcard,eval,*.sh) .ci/run

# --- installing --------------------------------------------------------------

.PHONY: install
install: all ## install into DESTDIR and PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig \
		$(DESTDIR)$(PREFIX)/include/chaperone/features/base
	install -m 755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin/
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 \
		$(DESTDIR)$(PREFIX)/lib/systemd/system \
		$(DESTDIR)$(PREFIX)/share/doc/chaperone
	for p in $(PROGRAMS); do \
		sh server/ops/man.sh "$$p" $(VERSION) \
			> $(DESTDIR)$(PREFIX)/share/man/man1/$${p##*/}.1 || exit 1; \
	done
	sed 's|@BIN@|$(PREFIX)/bin|' server/ops/chaperoned.service \
		> $(DESTDIR)$(PREFIX)/lib/systemd/system/chaperoned.service
	$(B)/chaperoned sample-config \
		> $(DESTDIR)$(PREFIX)/share/doc/chaperone/chaperone.conf
	install -m 644 server/ops/alerts.yml server/PROTOCOL.md server/DATA.md \
		server/THREATS.md server/CAPACITY.md \
		$(DESTDIR)$(PREFIX)/share/doc/chaperone/
	install -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib/
	install -m 755 $(SHARED) $(DESTDIR)$(PREFIX)/lib/
	ln -sf $(notdir $(SHARED)) $(DESTDIR)$(PREFIX)/lib/libchaperone.so
	install -m 644 classifier/chaperone.h \
		$(DESTDIR)$(PREFIX)/include/chaperone/
	install -m 644 features/base/err.h features/base/span.h \
		$(DESTDIR)$(PREFIX)/include/chaperone/features/base/
	printf '%s\n' 'Name: chaperone' \
		'Description: grooming risk scores for chat' \
		'Version: $(VERSION)' 'Cflags: -I$(PREFIX)/include' \
		'Libs: -L$(PREFIX)/lib -lchaperone' \
		'Libs.private: $(LIBS_LIBRARY) -pthread' \
		> $(DESTDIR)$(PREFIX)/lib/pkgconfig/chaperone.pc

.PHONY: clean
clean: ## remove everything that was built
	rm -rf build

.PHONY: help
help: ## this list
	@echo "make TARGET [MODE=release|debug|asan|tsan] [BENIGN=folder]"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | \
		awk -F'\t' '{printf "  %-14s %s\n", $$1, $$2}'

.DELETE_ON_ERROR:

.SECONDARY:
