#!/bin/bash
# How large the page of 10,000 findings is, and how long Chromium takes to open and to filter it.
# Needs Debian's chromium and chromium-driver.
#
# usage: mvn -B -ntp -pl roadmap-lint-core test-compile && roadmap-lint-core/src/benchmark/page/run.sh [runs]
set -euo pipefail
runs=${1:-7}
module=$(cd "$(dirname "$0")/../../.." && pwd)
work=$module/target/page-benchmark
[ -d "$module/target/test-classes" ] || { echo "Run 'mvn test-compile' first" >&2; exit 1; }

mkdir -p "$work"
(cd "$module" && mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Denforcer.skip)
classpath=$module/target/test-classes:$module/target/classes:$(cat "$work/classpath")
javac -d "$work/classes" -cp "$classpath" "$module/src/benchmark/page/PageBenchmark.java"
java -cp "$work/classes:$classpath" io.github.roadmaplint.report.html.PageBenchmark \
  "$work/report.html" "$runs" 2> "$work/errors"
