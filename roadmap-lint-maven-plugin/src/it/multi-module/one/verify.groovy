assert new File(basedir, 'build.log').text.count('No findings in 1 roadmap\n') == 6
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/roadmap-lint/report.json'))
assert report.files.size() == 1
assert report.files[0].path.endsWith('one/RoadMap.md')
