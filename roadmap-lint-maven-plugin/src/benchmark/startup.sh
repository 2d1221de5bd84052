#!/bin/bash
# What roadmap:lint adds to Maven's own start: one roadmap, links off, held against roadmap:help, a
# goal of the same plugin that reads its own descriptor and nothing else. The two take turns.
#
# With MAVEN_OPTS="$(tr '\n' ' ' < examples/docs-only/.mvn/jvm.config)", as in a repository without code.
#
# usage: mvn -B -ntp verify -DskipTests && roadmap-lint-maven-plugin/src/benchmark/startup.sh [runs]
set -euo pipefail
runs=${1:-10}
module=$(cd "$(dirname "$0")/../.." && pwd)
source "$module/../roadmap-lint-core/src/benchmark/common.sh"
prepare_maven
project=$module/target/it/healthy-roadmap
log=$module/target/startup.log
[ -f "$project/pom.xml" ] || { echo "Run 'mvn verify -DskipTests' first" >&2; exit 1; }

milliseconds() {
  local start end
  start=$(date +%s%N)
  (cd "$project" && "${maven[@]}" -o "$1") \
    > "$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

help=() lint=()
milliseconds roadmap:help > /dev/null
milliseconds roadmap:lint > /dev/null
for ((run = 0; run < runs; run++)); do
  help+=("$(milliseconds roadmap:help)")
  lint+=("$(milliseconds roadmap:lint)")
done
without=$(printf '%s\n' "${help[@]}" | median)
with=$(printf '%s\n' "${lint[@]}" | median)
echo "roadmap:help ${help[*]}"
echo "roadmap:lint ${lint[*]}"
echo "medians of $runs: help ${without} ms, lint ${with} ms, difference $(awk "BEGIN { print $with - $without }") ms"
