for (version in ['3.21.0', '3.12.1']) {
  def site = new File(basedir, "target/$version/site")
  def page = new File(site, 'roadmap-lint/report.html').text
  assert page.contains('<h1>Roadmap report</h1>')
  assert page.contains('one/ROADMAP.md')
  assert new File(site, 'project-reports.html').text.contains('href="roadmap-lint/report.html"')
  assert !new File(basedir, "one/target/$version/site/roadmap-lint").exists()
  def own = new File(basedir, "two/target/$version/site")
  assert new File(own, 'roadmap-lint/report.html').text.contains('two/ROADMAP.md')
  assert new File(own, 'project-reports.html').text.contains('href="roadmap-lint/report.html"')
}
