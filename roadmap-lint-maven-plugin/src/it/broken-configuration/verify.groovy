def log = new File(basedir, 'build.log').text

assert log =~ /Failed to execute goal .*: \S*\.roadmap-lint\.yaml:/
// What was begun beside the reading of the configuration ends without a word.
assert !log.contains('Exception in thread')
assert !log.contains('\tat ')
