#!/bin/sh
# What the browser's tests need from npm, as the lock file has it, into a
# folder. usage: install.sh FOLDER
set -eu
here=$(dirname "$0")
mkdir -p "$1"
if ! command -v npm >/dev/null; then
	sudo=
	[ "$(id -u)" = 0 ] || sudo=sudo
	$sudo apt-get update -qq
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq \
		--no-install-recommends npm >/dev/null
fi
cp "$here/package.json" "$here/package-lock.json" "$1/"
cd "$1"
npm ci --ignore-scripts --no-audit --no-fund --silent
