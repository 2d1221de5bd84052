#!/bin/bash
# The integration tests on every Maven and JDK that people have: each Maven below, fetched from Maven
# Central, on each JDK of 17, 21 and 25 that the machine has. Prints a table of what ran.
#
# usage: [JDKS="17 25"] roadmap-lint-maven-plugin/src/it/every-maven.sh [Maven version...]
set -euo pipefail
export LC_ALL=C.UTF-8
module=$(cd "$(dirname "$0")/../.." && pwd)
versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=(3.6.3 3.8.9 3.9.16 3.10.0 4.0.0-rc-6)
mavens=$module/target/mavens
logs=$module/target/every-maven
mkdir -p "$mavens" "$logs"

# The homes of the JDKs, one for each feature release.
jdks() {
  local release javac
  for release in ${JDKS:-17 21 25}; do
    for javac in /usr/lib/jvm/*/bin/javac "${JAVA_HOME:-/nonexistent}/bin/javac"; do
      if [ -x "$javac" ] && "$javac" -version 2>&1 | grep -Eq "^javac $release(\.|$|-)"; then
        echo "$release $(dirname "$(dirname "$(readlink -f "$javac")")")"
        break
      fi
    done
  done
}

fetch() {
  [ -d "$mavens/apache-maven-$1" ] && return
  (cd "$module" && mvn -q -B -ntp -N dependency:unpack "-Dartifact=org.apache.maven:apache-maven:$1:tar.gz:bin" \
    "-DoutputDirectory=$mavens")
  chmod +x "$mavens/apache-maven-$1/bin/mvn"
}

failed=0
table="| Maven | JDK | integration tests |"$'\n'"| --- | --- | --- |"
for version in "${versions[@]}"; do
  fetch "$version"
  while read -r release home; do
    log=$logs/$version-$release.log
    outcome=passed
    (cd "$module/.." && mvn -B -ntp verify -DskipTests -Dspotless.check.skip -Dinvoker.parallelThreads=2 \
      "-Dinvoker.mavenHome=$mavens/apache-maven-$version" "-Dinvoker.javaHome=$home") > "$log" 2>&1 \
      || { outcome=FAILED; failed=1; tail -n 60 "$log" >&2; }
    counts=$(grep -Eo 'Passed: [0-9]+, Failed: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+' "$log" | tail -n 1)
    table+=$'\n'"| $version | $release | $outcome (${counts:-nothing ran}) |"
    [ -n "$counts" ] || failed=1
  done < <(jdks)
done
echo "$table" | tee "$logs/table.md"
exit $failed
