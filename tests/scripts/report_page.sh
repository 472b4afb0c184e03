#!/bin/sh
# The report's page in a real Chromium (tests/browser/report_page.py); the
# pictures stay in BUILD_FOLDER/report-page. usage: report_page.sh BUILD_FOLDER
set -eu
build=$1
if ! command -v chromium >/dev/null; then
	echo "skipped: chromium is not installed"
	exit 0
fi
out=$build/report-page
rm -rf "$out"
mkdir -p "$out"
"$build/chaperone" generate --seed 6 --pairs 300 --split validation \
	--messages "$out/messages" --truth "$out/truth"
# the baseline is fitted on what it judges: it is there to be drawn
"$build/chaperone" eval run --truth "$out/truth" --wish-alerts 5 \
	--beside keywords --train "$out/messages" --train-truth "$out/truth" \
	--report "$out" "$out/messages" >/dev/null
python3 tests/browser/report_page.py "$out" "$out"
