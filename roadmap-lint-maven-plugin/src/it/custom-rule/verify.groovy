def log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('ROADMAP.md:9:1  error  No ticket; add one such as TIDE-1  acme/ticket')
assert log.contains('ROADMAP.md:8:19  error  The ticket is TIDE-57; write it so  acme/ticket')
assert log.contains('2 errors in 1 roadmap')
assert log.contains('What has no ticket has nobody who works on it.')
def reports = new File(basedir, 'docs/target/roadmap-lint')
assert new File(reports, 'roadmap-lint.schema.json').text.contains('The key of our tickets')
['report.sarif', 'report.html'].each {
  assert new File(reports, it).text.contains('What has no ticket has nobody who works on it.')
}
assert log.contains('1 finding fixed')
assert new File(basedir, 'docs/ROADMAP.md').text.contains('- A command line, TIDE-57\n')
