def log = new File(basedir, 'build.log').text
assert log.contains('RoadMap.md  fresh until 2027-03-31, 106 days left')
assert log.contains('No findings in 1 roadmap')
