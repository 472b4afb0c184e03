#!/bin/sh
# What the default model is trained on, made anew from the tree: train.jsonl,
# validation.jsonl and their truth. usage: corpus.sh BUILD_FOLDER FOLDER
set -eu
build=$1
work=$2
mkdir -p "$work"
"$build/chaperone" generate --seed 1 --pairs 24000 --split train \
	--messages "$work/train.jsonl" --truth "$work/train.truth"
"$build/chaperone" generate --seed 2 --pairs 4000 --split validation \
	--messages "$work/validation.jsonl" --truth "$work/validation.truth"
cat "$work/train.truth" "$work/validation.truth" > "$work/truth"
