"""PolNeAR (Newell et al. 2018) as its files have it: which story is annotated where, and its attributions."""


def stories(folder):
    """(story, annotation file, text file) of each annotated story; of several annotators the first one counts."""
    first = {}
    for ann in sorted((folder / "attributions").rglob("*.ann")):
        first.setdefault(ann.stem.rsplit("_", 1)[0], ann)
    found = [(story, ann, folder / "text" / (story + ".txt")) for story, ann in first.items()]
    return [row for row in found if row[2].exists()]


def spans(field):
    return [tuple(map(int, part.split())) for part in field.split(";")]


def read_annotations(path):
    """Attributions as (source pieces, cue pieces, content pieces)."""
    parts, events = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("T") and len(cells) >= 2:
            kind, rest = cells[1].split(" ", 1)
            parts[cells[0]] = (kind, spans(rest))
        elif line.startswith("E") and cells[1].startswith("Attribution"):
            roles = {"Source": [], "Cue": [], "Content": []}
            for role in cells[1].split()[1:]:
                name, ref = role.split(":")
                name = name.rstrip("0123456789")
                if name in roles and ref in parts:
                    roles[name] += parts[ref][1]
            if roles["Content"]:
                events.append((roles["Source"], roles["Cue"], roles["Content"]))
    return events
