def log = new File(basedir, 'build.log').text
assert log.contains('ROADMAP.md:9:1  error  No ticket; add one such as TIDE-1  acme/ticket')
assert log.contains('1 error in 1 roadmap')
