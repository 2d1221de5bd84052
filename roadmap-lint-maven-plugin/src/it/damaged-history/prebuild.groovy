// A repository whose one pack is no pack. It is older than what JGit would look at again and again.
def git = new File(basedir, '.git')
def packs = new File(git, 'objects/pack')
assert packs.mkdirs()
assert new File(git, 'refs/heads').mkdirs()
new File(git, 'HEAD').text = 'ref: refs/heads/main\n'
new File(git, 'refs/heads/main').text = '1' * 40 + '\n'
['pack', 'idx'].each { new File(packs, "pack-${'2' * 40}.$it").text = 'no pack' }
assert packs.setLastModified(0)
return true
