#!/bin/sh
# `make model`: the default model again, from the tree alone.
# usage: model.sh BUILD_FOLDER OUT
set -eu
build=$1
out=$2
work=$build/model
mkdir -p "$work"
"$build/chaperone" generate --seed 1 --pairs 24000 --split train \
	--messages "$work/train.jsonl" --truth "$work/train.truth"
"$build/chaperone" generate --seed 2 --pairs 4000 --split validation \
	--messages "$work/validation.jsonl" --truth "$work/validation.truth"
cat "$work/train.truth" "$work/validation.truth" > "$work/truth"
"$build/chaperone" train --truth "$work/truth" --out "$out" --name en-1 \
	--note "generated conversations only: classifier/train/model.sh" \
	"$work/train.jsonl" "$work/validation.jsonl"
