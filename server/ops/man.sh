#!/bin/sh
# Makes a program's man page out of what it says of itself: its commands, each
# one's help, and the settings. usage: man.sh PROGRAM VERSION >page
set -eu
program=$1
name=${program##*/}
version=$2

# Text as it is: a line that begins with a point or quote is no request.
plain() {
	sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"
}

# The help of a command up to the settings, which stand once for all.
help_of() {
	"$program" "$1" --help </dev/null 2>&1 | sed '/^settings (default/,$d'
}

case $name in
chaperone) what='offline tools: normalize, score, train and evaluate' ;;
*) what='scores the risk of grooming in chat, over sockets' ;;
esac
cat <<EOF
.TH $(echo "$name" | tr '[:lower:]' '[:upper:]') 1 "" "chaperone $version" "User Commands"
.SH NAME
$name \\- $(echo "$what" | plain)
.SH SYNOPSIS
.B $name
.I COMMAND
[options]
.SH COMMANDS
EOF
"$program" --help </dev/null | sed -n 's/^  *\([a-z-][a-z-]*\)  *.*/\1/p' |
	while read -r command; do
		printf '.SS %s\n.nf\n' "$(echo "$command" | plain)"
		help_of "$command" | plain
		printf '.fi\n'
	done
if [ "$name" = chaperoned ]; then
	cat <<'EOF'
.SH SETTINGS
Of the file that \-\-config names, as "name = value"; of the environment, as
CHAPERONE_NAME, which wins over the file; and of the command line, as
\-\-name with a hyphen for each underline, which wins over both.
.nf
EOF
	"$program" sample-config | plain
	printf '.fi\n'
fi
cat <<'EOF'
.SH EXIT STATUS
0: done. 1: failed, or some message was unscored. 2: wrong use.
EOF
