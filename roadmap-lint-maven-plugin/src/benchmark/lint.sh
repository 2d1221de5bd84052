#!/bin/bash
# Whole processes side by side, none with network or cache: a "mvn roadmap:lint", Maven's start included, and
# markdownlint-cli2, remark-lint and rumdl, which npm installs. The roadmaps are the seed and the
# corpus of ../shared/data, 1,000 copies of the corpus' files, one file of 1 MB and one of 20 MB. rumdl is
# started without npm's wrapper. The tools take turns; the tables show medians, and × how many times
# the first row's figure each one is. Needs git, npm and Debian's package "time".
#
# usage: mvn -B -ntp verify -DskipTests && roadmap-lint-maven-plugin/src/benchmark/lint.sh [runs [workload...]]
set -euo pipefail
module=$(cd "$(dirname "$0")/../.." && pwd)
source "$module/../roadmap-lint-core/src/benchmark/common.sh"
runs=${1:-5}
workloads=("${@:2}")
[ ${#workloads[@]} -gt 0 ] || workloads=(seed corpus copies 1MB 20MB)
work=$module/target/lint-benchmark
data=$benchmark_root/../shared/data
[ -d "$data/corpus" ] || { echo "The corpus of real roadmaps is not at $data" >&2; exit 1; }

prepare_maven
install_from_npm markdownlint-cli2@0.24.1 remark-cli@12.0.1 remark-preset-lint-recommended@7.0.1 rumdl@0.2.75
remark_preset=$node_modules/remark-preset-lint-recommended/index.js
rumdl=$node_modules/@rumdl/cli-linux-x64/rumdl
[ -x "$rumdl" ] || rumdl=$node_modules/.bin/rumdl

# Copies of the corpus, one after the other, until there are so many; few processes, since a busy machine
# takes long to start one.
copy_corpus() {
  local folder=$1 number=$2 files=("$data"/corpus/*.md) i
  mkdir -p "$folder"
  cd "$folder"
  mkdir $(seq 0 $((number - 1)))
  for ((i = 0; i < ${#files[@]}; i++)); do
    tee $(seq -f '%g/ROADMAP.md' "$i" ${#files[@]} $((number - 1))) < "${files[i]}" > /dev/null
  done
}

sample() {
  mkdir -p "$1"
  java "$module/../roadmap-lint-core/src/benchmark/jmh/io/github/roadmaplint/SampleRoadmap.java" "$2" > "$1/ROADMAP.md"
}

make_roadmaps() {
  local files=("$data"/corpus/*.md)
  mkdir -p "$work/seed"
  cat "$data/ai-infra/seed-as-received.md" > "$work/seed/ROADMAP.md"
  copy_corpus "$work/corpus" ${#files[@]}
  copy_corpus "$work/copies" 1000
  sample "$work/1MB" 1000000
  sample "$work/20MB" 20000000
  for project in "$work"/*/; do
    make_project "$project"
  done
}

lint_all() {
  local lint=("${maven[@]}" -o roadmap:lint -Droadmap.links=off -Droadmap.today=2026-12-15 -Droadmap.failOn=never)
  measure 'roadmap-lint, `mvn roadmap:lint`' 'in [0-9]+ (of [0-9]+ )?roadmaps?$' "${lint[@]}"
  measure 'roadmap-lint with the `jvm.config` that init proposes' 'in [0-9]+ (of [0-9]+ )?roadmaps?$' \
    env MAVEN_OPTS="$quick_java" "${lint[@]}"
  measure markdownlint-cli2 '^Summary: ' markdownlint-cli2 '**/*.md'
  measure remark-lint 'warnings?|no issues found' remark --no-stdout --use "$remark_preset" .
  measure rumdl '^(Issues|Success): ' "$rumdl" check --no-cache .
  measure 'rumdl, warm cache' '^(Issues|Success): ' "$rumdl" check --cache-dir "$work/rumdl-cache" .
}

rm -rf "$work"
mkdir -p "$work"
make_roadmaps
for workload in "${workloads[@]}"; do
  cd "$work/$workload"
  begin_comparison "$work/figures/$workload" 300
  lint_all
  rm "$figures"/*
  for ((run = 0; run < runs; run++)); do
    lint_all
  done
  print_comparison "$workload: $(git ls-files '*.md' | wc -l) files, $(cat $(git ls-files '*.md') | wc -c) bytes"
done
