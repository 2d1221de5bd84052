def log = new File(basedir, 'build.log').text

assert log =~ /The git history of \S+ cannot be read: it is not complete/
assert log.contains('No findings in 1 roadmap')
assert !log.contains('org.eclipse.jgit')
assert !log.contains('\tat ')
assert !log.contains('    at ')
