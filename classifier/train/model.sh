#!/bin/sh
# `make model`: the default model again, from the tree alone.
# usage: model.sh BUILD_FOLDER OUT
set -eu
build=$1
out=$2
work=$build/model
sh classifier/train/corpus.sh "$build" "$work"
"$build/chaperone" train --truth "$work/truth" --out "$out" --name en-1 \
	--note "generated conversations only: classifier/train/model.sh" \
	"$work/train.jsonl" "$work/validation.jsonl"
