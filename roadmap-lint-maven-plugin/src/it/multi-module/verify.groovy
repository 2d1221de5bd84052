def log = new File(basedir, 'build.log').text
assert log.count('No findings in 3 roadmaps') == 3
assert !new File(basedir, 'two/target').exists()
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
assert report.files*.path.collect { it.replaceFirst('.*multi-module/', '') } == ['ROADMAP.md', 'one/RoadMap.md', 'two/docs/ROADMAP.md']
