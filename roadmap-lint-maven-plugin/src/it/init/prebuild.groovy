// A repository of its own, so that the configuration file lies at its root.
new File(basedir, '.git/objects').mkdirs()
new File(basedir, '.git/refs').mkdirs()
new File(basedir, '.git/HEAD').text = 'ref: refs/heads/main\n'
return true
