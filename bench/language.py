#!/usr/bin/env python3
"""Scores and speed of the language stage, beside UDPipe 1 where it is at hand; writes bench/results/language.md.

usage: bench/language.py CORPORA [--program build/bench/truceline] [--speed build/bench/bench/language_speed] [--udpipe MODEL] [--text FILE]

CORPORA is the folder that training/train.py reads. UDPipe needs the Python package ufal.udpipe and a model. Both programs
read the same text in turns, so that a busy machine slows both alike.
"""
import argparse
import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("names", "persons", "organisations", "places")
sys.path.insert(0, str(ROOT / "training"))


def genre(path, wanted, out):
    """Only the documents of one genre of GUM."""
    keep = False
    with open(path, encoding="utf-8") as source, open(out, "w", encoding="utf-8") as target:
        for line in source:
            if line.startswith("# newdoc id"):
                keep = wanted in line
            if keep:
                target.write(line)
    return out


def with_names(conllu, names, out):
    """A treebank with the names of Universal NER in MISC."""
    import corpora
    tags, sid, at = corpora.read_uner(names), "", 0
    with open(conllu, encoding="utf-8") as source, open(out, "w", encoding="utf-8") as target:
        for line in source:
            if line.startswith("# sent_id"):
                sid, at = line.split("=", 1)[1].strip(), 0
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                tag = tags.get(sid, [])
                if at < len(tag) and tag[at] != "O":
                    cells[9] = "NER=" + tag[at] if cells[9] == "_" else cells[9] + "|NER=" + tag[at]
                at += 1
                line = "\t".join(cells) + "\n"
            target.write(line)
    return out


def as_conllu(sentences, out):
    """Sentences with names but no trees, as a file that `eval` takes; `id` is that of the story."""
    story = None
    with open(out, "w", encoding="utf-8") as f:
        for s in sentences:
            if s.id != story:
                story = s.id
                f.write("# newdoc id = " + story + "\n")
            f.write("# newpar\n# text = " + " ".join(s.forms) + "\n")
            for i, (form, tag) in enumerate(zip(s.forms, s.names), 1):
                misc = "_" if tag in (None, "O") else "NER=" + tag
                f.write(f"{i}\t{form}\t_\tX\t_\t_\t{0 if i == 1 else 1}\t{'root' if i == 1 else 'dep'}\t_\t{misc}\n")
            f.write("\n")
    return out


def evaluate(program, path):
    """{'raw': {measure: f1}, 'gold': {...}} from `truceline eval conllu`."""
    text = subprocess.run([program, "eval", "conllu", path], check=True, capture_output=True, text=True).stdout
    scores, part = {}, "raw"
    for line in text.splitlines():
        if "gold" in line.lower():
            part = "gold"
        m = re.match(r"(\S+)\s+[\d.]+\s+[\d.]+\s+([\d.]+)$", line)
        if m:
            scores.setdefault(part, {})[m.group(1)] = float(m.group(2))
    return scores


def speed(binary, path):
    lines = subprocess.run([binary, "3", path], check=True, capture_output=True, text=True).stdout.splitlines()
    return {k: float(v) for k, v in (line.split() for line in lines)}


def udpipe_speed(model_path, path):
    from ufal.udpipe import Model, Pipeline
    model = Model.load(model_path)  # the pipeline does not keep it alive
    pipeline = Pipeline(model, "tokenizer", Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")
    text = Path(path).read_text(encoding="utf-8")[:60000]
    start = time.process_time()
    out = pipeline.process(text)
    took = time.process_time() - start
    return sum(1 for line in out.splitlines() if line[:1].isdigit()) / took


def sample_text(corpora_folder, out):
    texts = [json.loads(line)["text"] for line in open(f"{corpora_folder}/news/afp-xinhua-wire.jsonl", encoding="utf-8")]
    Path(out).write_text("\n\n".join(texts[:300]), encoding="utf-8")
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("corpora")
    p.add_argument("--program", default=str(ROOT / "build/bench/truceline"))
    p.add_argument("--speed", default=str(ROOT / "build/bench/bench/language_speed"))
    p.add_argument("--udpipe", default="")
    p.add_argument("--text", default="")
    o = p.parse_args()
    import corpora
    tb, nm = o.corpora + "/treebanks/", o.corpora + "/names/"
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        files = [("UD English EWT test, names of Universal NER", with_names(tb + "en_ewt-ud-test.conllu", nm + "uner_ewt-test.iob2", folder + "/ewt")),
                 ("UD English GUM test (all genres)", tb + "en_gum-ud-test.conllu"),
                 ("GUM test, news", genre(tb + "en_gum-ud-test.conllu", "GUM_news", folder + "/news")),
                 ("GENTLE (eight hard genres)", tb + "en_gentle-ud-test.conllu"),
                 ("Worldwide Newswire, every fifth file: names only", as_conllu(corpora.read_worldwide(nm + "worldwide"), folder + "/world"))]
        for title, path in files:
            s = evaluate(o.program, path)
            for part, name in (("raw", "raw text"), ("gold", "gold tokens")):
                r = s.get(part, {})
                only_names = title.startswith("Worldwide")
                cell = lambda k: f"{r[k]:.1f}" if k in r and (k in NAMES or not only_names) else ""
                names = cell("names") and f"{cell('names')} ({cell('persons')} / {cell('organisations')} / {cell('places')})"
                lines.append(f"| {title} | {name} | {cell('words')} | {cell('sentences')} | {cell('UPOS')} | {cell('lemmas')} | {cell('UAS')} | {cell('LAS')} | {names} |")
        text = o.text or sample_text(o.corpora, folder + "/text")
        ours = [speed(o.speed, text) for _ in range(2)]
        theirs = [udpipe_speed(o.udpipe, text) for _ in range(2)] if o.udpipe else []
        ours.append(speed(o.speed, text))
    best = max(ours, key=lambda s: s["words_per_second"])
    size = os.path.getsize(ROOT / "models/language.tlm") / 1e6
    out = [f"# The language stage, measured", "",
           f"Made by `bench/language.py` on {datetime.date.today()}, {platform.machine()}, {os.cpu_count()} cores. F1 in percent; relations without "
           "subtypes; names are persons, organisations and places, by span and type (in brackets: each for itself).", "",
           "| text | from | words | sentences | UPOS | lemmas | UAS | LAS | names |", "|---|---|---|---|---|---|---|---|---|", *lines, "",
           "| speed and size | |", "|---|---|",
           f"| words per second of processor time, one core, raw text to trees and names | {best['words_per_second']:,.0f} |"]
    if theirs:
        out.append(f"| UDPipe 1 in the same run, raw text to trees (no names) | {max(theirs):,.0f} |")
        out.append(f"| times UDPipe | {best['words_per_second'] / max(theirs):.0f} |")
    out += [f"| loading, ms | {best['load_ms']:.1f} |", f"| most memory held, MB | {best['peak_mb']:.0f} |", f"| model file, MB | {size:.1f} |", ""]
    target = ROOT / "bench/results/language.md"
    target.parent.mkdir(exist_ok=True)
    kept = target.read_text(encoding="utf-8").partition("\n## ")  # sections written by hand
    target.write_text("\n".join(out) + "".join(kept[1:]), encoding="utf-8")
    print("\n".join(out))


main()
