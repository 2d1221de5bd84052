assert new File(basedir, 'build.log').text.contains('No findings in 1 roadmap')
assert new File(basedir, 'target/roadmap-lint/report.json').text.contains('ROADMAP.md"')
