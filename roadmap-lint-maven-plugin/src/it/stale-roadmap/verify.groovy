import java.nio.charset.Charset

def roadmap = new File(basedir, 'RoadMap.md')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
def log = new File(basedir, 'build.log').text

// A damaged line is one that changes when it is read as what it was before it was damaged.
def damaged = roadmap.readLines('UTF-8').withIndex(1)
    .findAll { line, number -> new String(line.getBytes('x-MacRoman'), 'UTF-8') != line }
    .collect { line, number -> number }
assert damaged.size() == 11
assert report.findings.findAll { it.rule == 'text/mojibake' }*.range*.startLine.unique() == damaged

def others = report.findings.findAll { it.rule != 'text/mojibake' && it.severity == 'error' }
assert others*.rule as Set == ['freshness/stale', 'freshness/next-review-overdue'] as Set
assert report.files[0].lastUpdated == '2025-12-01'
assert report.files[0].due == '2026-03-31'
assert report.files[0].verdict == 'stale'

def count = report.summary.error + ' errors'
assert log.contains("RoadMap.md  stale since 2026-04-01, 237 days ago")
assert log =~ "Failed to execute goal .*: ${count}.* in 1 roadmap"

// GitHub reads commands at the start of lines, and takes ten of a kind.
def annotations = log.readLines().findAll { it ==~ '::error file=[^:]*RoadMap.md,line=.*' }
assert annotations.size() == 10
assert annotations[0].contains('title=freshness/stale::Last updated 2025-12-01')
assert new File(basedir, 'target/summary.md').text.startsWith("## ${count}")
