def entries = [
  '| Core | done | 1 |', '| Site | late | 2 |'
].collect { java.security.MessageDigest.getInstance('SHA-256').digest(it.bytes).encodeHex().toString().take(16) }.sort()
def expected = """\
{
  "schemaVersion": 1,
  "findings": [
    { "path": "ROADMAP.md", "rule": "tables/extra-cells", "text": "${entries[0]}" },
    { "path": "ROADMAP.md", "rule": "tables/extra-cells", "text": "${entries[1]}" }
  ]
}
"""
assert new File(basedir, '.roadmap-lint-baseline.json').text == expected
assert new File(basedir, 'more.json').text == expected
def log = new File(basedir, 'build.log').text
assert log.contains('.roadmap-lint-baseline.json: 2 recorded, 2 of them new; 0 taken out')
assert log.contains('No findings in 1 roadmap; 2 findings are in the baseline')
assert log.contains('GROWN.md:5:')
assert log.contains('1 error in 1 roadmap')
assert log.contains('OLD.md  no longer found: links/dead')
assert log.contains('more.json: 2 recorded, 0 of them new; 1 taken out')
