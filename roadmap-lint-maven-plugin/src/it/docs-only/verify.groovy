assert new File(basedir, 'pom.xml').readLines().size() <= 14
assert new File(basedir, 'build.log').text.contains('No findings in 1 roadmap')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
assert report.files[0].path.endsWith('docs/roadmap.md')
assert report.files[0].cadence == 'half-yearly'
assert report.files[0].verdict == 'fresh'
