"""Writes a git fast-import stream: 2,000 commits on 200 roadmaps among 1,000 source files.

Every roadmap comes with the first commit. A tenth of the later commits change the content of a
roadmap, a tenth only its date, a tenth is a bot's change of one; a tenth of the roadmaps is never
touched again, so that the history has to be read to its beginning.
"""
import random
import sys

random.seed(4)
ROADMAPS = [f"teams/{i % 20:02}/{i:03}/ROADMAP.md" for i in range(200)]
SOURCES = [f"src/{i % 40:02}/{i:04}.txt" for i in range(1000)]
SENTENCE = "We want the scheduler to place more work on fewer machines, see #%d. "


def text(name, item, date):
    lines = ["---", f"last_updated: {date}", "---", f"# {name}", ""]
    for section in range(8):
        lines += [f"## Section {section}", ""]
        lines += ["- [ ] " + SENTENCE % (item if section + i == 7 else section * 10 + i) for i in range(10)]
        lines.append("")
    lines += [f"Last updated: {date}", ""]
    return "\n".join(lines)


def emit(value):
    data = value.encode()
    sys.stdout.buffer.write(f"data {len(data)}\n".encode() + data + b"\n")


def line(value):
    sys.stdout.buffer.write(value.encode() + b"\n")


def commit(number, author, files):
    time = 1600000000 + number * 43200
    line("commit refs/heads/main")
    line(f"author {author} <{author}@example.org> {time} +0000")
    line(f"committer {author} <{author}@example.org> {time} +0000")
    emit(f"Commit {number}\n")
    for path, content in files.items():
        line(f"M 100644 inline {path}")
        emit(content)


state = {path: [0, "2020-09-13"] for path in ROADMAPS}
commit(0, "Ada", {path: text(path, *state[path]) for path in ROADMAPS}
       | {path: "0\n" * 50 for path in SOURCES})
for number in range(1, 2000):
    kind = number % 10
    files = {random.choice(SOURCES): f"{number}\n" * 50 for _ in range(3)}
    author = "Ada"
    if kind < 3:
        path = random.choice(ROADMAPS[20:])
        if kind == 1:
            state[path][1] = f"2021-01-{number % 28 + 1:02}"
        else:
            state[path][0] += 1
        if kind == 2:
            author = "renovate[bot]"
        files[path] = text(path, *state[path])
    commit(number, author, files)
