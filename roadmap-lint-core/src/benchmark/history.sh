#!/bin/bash
# Reading the git history of 200 roadmaps in 2,000 commits, held against "git log --name-only" over
# the same repository. "cold" is a read in a new JVM, JGit's classes loaded in it, as in a Maven
# build; "warm" the median of later ones in the same JVM. Needs git and Python 3.
#
# usage: mvn -B -ntp -pl roadmap-lint-core compile && roadmap-lint-core/src/benchmark/history.sh [runs]
set -euo pipefail
runs=${1:-7}
module=$(cd "$(dirname "$0")/../.." && pwd)
source "$module/src/benchmark/common.sh"
work=$module/target/history-benchmark
[ -d "$module/target/classes" ] || { echo "Run 'mvn compile' first" >&2; exit 1; }

mkdir -p "$work"
repository=$work/repository
if [ ! -d "$repository/.git" ]; then
  git init -q -b main "$repository"
  python3 "$module/src/benchmark/history_repository.py" | git -C "$repository" fast-import --quiet
  git -C "$repository" reset -q --hard
fi
(cd "$module" && mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Denforcer.skip)
classpath=$module/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classpath" "$module/src/benchmark/HistoryBenchmark.java"

logs=() colds=() warms=()
for ((run = 0; run < runs; run++)); do
  start=$(date +%s%N)
  git -C "$repository" log --name-only > "$work/log"
  logs+=($((($(date +%s%N) - start) / 1000000)))
  read -r cold warm < <(java -cp "$work/classes:$classpath" HistoryBenchmark "$repository" 2> "$work/errors")
  colds+=("$cold")
  warms+=("$warm")
done
echo "commits $(git -C "$repository" rev-list --count HEAD), roadmaps $(git -C "$repository" ls-files '*ROADMAP.md' | wc -l)"
echo "git log --name-only, ms: ${logs[*]}; median $(printf '%s\n' "${logs[@]}" | median)"
echo "GitHistory cold, ms:     ${colds[*]}; median $(printf '%s\n' "${colds[@]}" | median)"
echo "GitHistory warm, ms:     ${warms[*]}; median $(printf '%s\n' "${warms[@]}" | median)"
