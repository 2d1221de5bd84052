def log = new File(basedir, 'build.log').text
assert log.count('ROADMAP.md:3:1  error  Last updated 2026-10-24; the review was due by 2026-11-30') == 3
assert log.count('docs/plan.md:1:1  info') == 2
assert log.count('docs/plan.md:1:1  error') == 1
assert !log.contains('docs/plan.md:3:1')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
assert report.files*.path == ['ROADMAP.md', 'docs/plan.md']
assert report.files*.cadence == ['monthly', 'yearly']
assert log.contains('\nfailOn: warning # -Droadmap.failOn\n')
assert log.contains('\nlinks: off # .roadmap-lint.yaml:1\n')
assert log.contains('\n    cadence: yearly # docs/.roadmap-lint.yaml:3\n')
assert new File(basedir, 'target/roadmap-lint/roadmap-lint.schema.json').text.contains('2020-12')
