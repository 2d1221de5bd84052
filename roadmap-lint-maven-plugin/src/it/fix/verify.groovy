assert new File(basedir, 'ROADMAP.md').text == '''\
# Plan

## Später

| Item | Status |
| ---- | ------ |
| Core | `a\\|b`  |
| Site | |

Last updated: 2026-11-24
'''
def log = new File(basedir, 'build.log').text
assert log.count('+## Später') == 1
assert log.contains('3 findings would be fixed; this was a dry run')
assert log.contains('1 finding fixed')
assert log.contains('2 findings fixed')
assert log.contains('Nothing to fix')
assert log.contains('No findings in 1 roadmap')
assert basedir.list().every { !it.endsWith('tmp') }
