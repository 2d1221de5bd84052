// A repository of its own, without a commit.
def git = new File(basedir, '.git')
assert new File(git, 'objects').mkdirs()
assert new File(git, 'refs/heads').mkdirs()
new File(git, 'HEAD').text = 'ref: refs/heads/main\n'
return true
