#!/bin/bash
# 1,000 links on 50 hosts, each answer after 100 ms, on loopback: roadmap-lint beside linkinator and
# markdown-link-check, which npm installs. The hosts are 127.0.0.1 to 127.0.0.50 (Linux).
#
# usage: mvn -B -ntp verify -DskipTests -DskipITs && roadmap-lint-core/src/benchmark/links/run.sh
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "$here/../../.." && pwd)
work=$module/target/link-benchmark
port=1898
mkdir -p "$work"
cd "$work"
npm install --silent --no-fund --no-audit --prefix "$work" linkinator markdown-link-check > /dev/null
mvn -q -B -f "$module/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$work/classpath.txt" -Denforcer.skip

{
  echo '# Plan'
  for ((i = 0; i < 1000; i++)); do
    printf '\n- [item %d](http://127.0.0.%d:%d/%d)' $i $((i % 50 + 1)) $port $i
  done
  echo
} > ROADMAP.md

node "$here/server.mjs" $port &
server=$!
trap 'kill $server' EXIT
for ((i = 0; i < 50; i++)); do
  curl -s "http://127.0.0.1:$port/--count" > /dev/null && break || sleep 0.1
done

seen() { curl -s "http://127.0.0.1:$port/--count"; }

# Wall time of one run in milliseconds, and the requests that the server saw.
timed() {
  local name=$1 start end
  shift
  start=$(date +%s%N)
  "$@" > "$work/$name.log" 2>&1 || echo "$name ended with $?"
  end=$(date +%s%N)
  echo "$name: $(((end - start) / 1000000)) ms, $(seen) requests"
}

echo "Ideal: 20 links a host / 6 at once x 100 ms = 333 ms; 1,000 links / 64 at once x 100 ms = 1,563 ms"
java -cp "$module/target/classes:$(cat classpath.txt)" "$here/LinkBenchmark.java" ROADMAP.md
seen > /dev/null
for ((run = 0; run < 3; run++)); do
  timed linkinator node_modules/.bin/linkinator ROADMAP.md --markdown
  timed markdown-link-check node_modules/.bin/markdown-link-check -q ROADMAP.md
done
