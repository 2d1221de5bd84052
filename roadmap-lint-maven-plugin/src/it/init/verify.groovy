def yaml = new File(basedir, '.roadmap-lint.yaml').text
assert yaml.contains('cadence: monthly')
assert yaml.contains('tables/extra-cells: warning')
assert yaml.contains('links/missing-file: warning')
assert yaml.contains('mode: never')
def log = new File(basedir, 'build.log').text
assert log.contains('For .github/workflows/roadmap.yml')
assert log.contains('.roadmap-lint.yaml is there already')
