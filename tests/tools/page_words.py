#!/usr/bin/env python3
"""What the console's page says stands in its strings*.js alone.

In any other module a string, or a piece of a template, is text if it has two
words with a space between them, a word with a space at an end, or begins with a
capital letter before a small one. It is none if each of its words is a class of
console.css, or if it stands below. usage: page_words.py FOLDER
"""
import glob
import os
import re
import sys

NO_TEXT = {
    # keys, and headers of requests
    "Enter", "Escape", "ArrowDown", "ArrowUp", "Content-Type", "X-Csrf", "X-Poll",
    # a selector, a link's relation, a class that only queue.js looks at
    "nav a", "noopener noreferrer", "row soft pending",
}
TEXT = re.compile(
    r"[^\W_][,.;:’”)]*\s+[“(]*[^\W\d_]{2}|^\s+[^\W\d_]|[^\W\d_]{2}[,:]?\s+$|^[A-Z][a-z’]")
PART = re.compile(r"""
    (?P<comment>/\*.*?\*/|//[^\n]*)
  | (?P<quote>["'])(?P<string>(?:(?!(?P=quote))[^\\\n]|\\.)*)(?P=quote)
  | (?P<regex>(?<=[(,=:!&|?{};\[])[ ]?/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)
  | (?P<mark>[`{}])
""", re.S | re.X)
PIECE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*", re.S)


def literals(source):
    """Each string and piece of a template, with where it begins."""
    at, open_braces = 0, []  # of each "{": whether it is a template's

    def piece(at):
        found = PIECE.match(source, at)
        end = found.end()
        is_closed = source[end] == "`"
        if not is_closed:
            open_braces.append(True)
        return found[0], end + (1 if is_closed else 2)

    while found := PART.search(source, at):
        begin, at = found.span()
        if found["string"] is not None:
            yield begin, found["string"]
        elif found["mark"] == "{":
            open_braces.append(False)
        elif found["mark"] == "`" or found["mark"] and open_braces.pop():
            text, at = piece(at)
            yield begin, text


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "console.css"), encoding="utf-8") as file:
        classes = set(re.findall(r"\.([a-z][\w-]*)", file.read()))
    n, faults = 0, 0
    for path in sorted(glob.glob(os.path.join(folder, "*.js"))):
        if os.path.basename(path).startswith("strings"):
            continue
        with open(path, encoding="utf-8") as file:
            source = file.read()
        for at, text in literals(source):
            n += 1
            if (TEXT.search(text) and text.strip() not in NO_TEXT
                    and not set(text.split()) <= classes):
                faults += 1
                line = source.count("\n", 0, at) + 1
                print(f"{path}:{line}: {text!r} is text: it belongs in strings.js")
    if n < 500:
        print(f"only {n} strings were looked at")
    return 1 if faults or n < 500 else 0


sys.exit(main())
