def log = new File(basedir, 'build.log').text
// With -q nothing is said of a roadmap that is right.
assert log.count('No findings in 3 roadmaps') == 6
assert !log.contains('\u001b[4')
assert !new File(basedir, 'two/target/roadmap-lint').exists()
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
assert report.files*.path.collect { it.replaceFirst('.*multi-module/', '') } == ['ROADMAP.md', 'one/RoadMap.md', 'two/docs/ROADMAP.md']
