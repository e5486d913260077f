"""Reads conf files with two parsers that other people wrote; prints what each finds, as JSON.

Input: a JSON array of texts. Output: an array of {"ksconf": ..., "addonfactory": ...}, each either
{"stanzas": {stanza: {key: value}}} or {"error": text}.
"""

import json
import sys
import tempfile

import addonfactory_splunk_conf_parser_lib as addonfactory
from ksconf.conf.parser import DUP_MERGE, DUP_OVERWRITE, parse_conf

PROFILE = {"keep_comments": False, "dup_stanza": DUP_MERGE, "dup_key": DUP_OVERWRITE, "strict": False}


def with_ksconf(path):
    found = parse_conf(path, profile=PROFILE)
    return {(name if isinstance(name, str) else "default"): dict(stanza) for name, stanza in found.items()}


def with_addonfactory(path):
    parser = addonfactory.TABConfigParser()
    parser.optionxform = str
    parser.read(path, encoding="utf-8-sig")
    hidden = ("__name__", addonfactory.COMMENT_KEY)
    return {
        name: {key: value for key, value in parser.items(name) if not key.startswith(hidden)}
        for name in parser.sections()
    }


def attempt(read, path):
    try:
        return {"stanzas": read(path)}
    except Exception as error:  # a parser may refuse a text; that is an answer
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    answers = []
    for text in json.load(sys.stdin):
        with tempfile.NamedTemporaryFile("wb", suffix=".conf") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            answers.append(
                {"ksconf": attempt(with_ksconf, file.name), "addonfactory": attempt(with_addonfactory, file.name)}
            )
    json.dump(answers, sys.stdout)


main()
