#!/bin/bash
# Links side by side: roadmap-lint as a library call and as a whole "mvn roadmap:lint", linkinator and
# markdown-link-check, which npm installs, and linkchecker of Debian, with 100 threads as linkinator has
# requests and with its own parser for Markdown. Workloads:
#
#   real         50 roadmaps with 1,000 links in the shape of real ones; roadmaps.mjs says what that is
#   1000-50      1,000 distinct links on 50 hosts
#   10000-500    10,000 distinct links on 500 hosts
#
# All run in a network of their own (Linux namespaces) in which one server stands in for all hosts, on their
# real names and ports, and answers each request after 100 ms, so that no tool needs to be told of it;
# roadmap-lint asks it as GitHub's API, too, where it has a token. Nothing is remembered between runs. The tools take turns; the
# tables show medians, and × how many times the first row's figure each one is. A tool that takes longer
# than 300 s is given up.
#
# usage: mvn -B -ntp verify -DskipTests && roadmap-lint-core/src/benchmark/links/run.sh [runs [workload...]]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/../common.sh"
runs=${1:-5}
workloads=("${@:2}")
[ ${#workloads[@]} -gt 0 ] || workloads=(real 1000-50 10000-500)
work=$benchmark_root/roadmap-lint-core/target/link-benchmark

make_certificates() {
  local names='DNS:github.com,DNS:api.github.com,DNS:*.roadmap-sites.net'
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj '/CN=Benchmark' \
    -keyout "$work/authority-key.pem" -out "$work/authority.pem" 2> "$work/openssl.log"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj '/CN=server' \
    -addext "subjectAltName=$names" -addext basicConstraints=critical,CA:FALSE \
    -CA "$work/authority.pem" -CAkey "$work/authority-key.pem" \
    -keyout "$work/key.pem" -out "$work/certificate.pem" 2>> "$work/openssl.log"
  rm -f "$work/trust.p12"
  keytool -importcert -noprompt -alias benchmark -file "$work/authority.pem" -keystore "$work/trust.p12" \
    -storetype PKCS12 -storepass benchmark 2>> "$work/openssl.log"
}

make_roadmaps() {
  node "$here/roadmaps.mjs" hosts > "$work/hosts"
  node "$here/roadmaps.mjs" real "$work/real"
  node "$here/roadmaps.mjs" distinct 1000 50 "$work/1000-50"
  node "$here/roadmaps.mjs" distinct 10000 500 "$work/10000-500"
  for workload in real 1000-50 10000-500; do
    make_project "$work/$workload"
  done
  printf '[checking]\nsslverify=%s\n[MarkdownCheck]\n' "$work/authority.pem" > "$work/linkcheckerrc"
}

compile_benchmark() {
  mvn -q -B -o -f "$benchmark_root/roadmap-lint-core/pom.xml" dependency:build-classpath \
    "-Dmdep.outputFile=$work/classpath" -Denforcer.skip
  classpath=$benchmark_root/roadmap-lint-core/target/classes:$(cat "$work/classpath")
  javac -d "$work/classes" -cp "$classpath" "$here/LinkBenchmark.java"
}

start_server() {
  mount --bind "$work/hosts" /etc/hosts
  ip link set lo up
  ip route add local 198.41.0.0/16 dev lo
  node "$here/server.mjs" "$work/key.pem" "$work/certificate.pem" \
    "$here/../../test/resources/io/github/roadmaplint/links/github.graphqls" "$node_modules" &
  trap "kill $!" EXIT
  for ((i = 0; i < 100; i++)); do
    count_requests > /dev/null && return || sleep 0.1
  done
  echo "The server does not start" >&2
  exit 1
}

count_requests() {
  curl -fsS http://127.0.0.1/--count 2> "$work/curl.log"
}

# The library, in a JVM that ends after its calls: the first one, those after it, and those from a cache.
call_library() {
  local row figures_of_call
  java "-Djavax.net.ssl.trustStore=$work/trust.p12" -Djavax.net.ssl.trustStorePassword=benchmark \
    -cp "$work/classes:$classpath" LinkBenchmark "$work/$workload" > "$work/library.log" 2>&1 \
    || { cat "$work/library.log" >&2; exit 1; }
  while IFS=$'\t' read -r row figures_of_call; do
    record "$row" $figures_of_call
  done < "$work/library.log"
}

run_maven() {
  local row=$1 java_options=$2
  shift 2
  rm -rf "$work/cache"
  measure "$row" 'in [0-9]+ (of [0-9]+ )?roadmaps?$' env "$@" \
    MAVEN_OPTS="$java_options -Djavax.net.ssl.trustStore=$work/trust.p12 -Djavax.net.ssl.trustStorePassword=benchmark" \
    "${maven[@]}" roadmap:lint -Droadmap.failOn=never -Droadmap.options=links.allowPrivate=true \
    "-Droadmap.cache.directory=$work/cache"
}

check_all() {
  run_maven 'roadmap-lint, `mvn roadmap:lint`' '' GITHUB_TOKEN=benchmark
  run_maven 'roadmap-lint with the `jvm.config` that init proposes' "$quick_java" GITHUB_TOKEN=benchmark
  if [ "$workload" = real ]; then
    run_maven 'roadmap-lint without a token' '' -u GITHUB_TOKEN
  fi
  call_library
  measure linkinator 'Successfully scanned|Detected [0-9]+ broken' linkinator --markdown '*/ROADMAP.md'
  # linkchecker gives up being root for "nobody", whom the namespace of an ordinary user does not know.
  measure linkchecker 'links? in [0-9]+ URLs? checked' \
    unshare --user --map-user=65534 linkchecker -f "$work/linkcheckerrc" --check-extern --no-robots -t 100 */ROADMAP.md
  measure markdown-link-check '[0-9]+ links? checked' markdown-link-check */ROADMAP.md
}

compare() {
  export NODE_EXTRA_CA_CERTS=$work/authority.pem
  unset GITHUB_SERVER_URL
  start_server
  for workload in "${workloads[@]}"; do
    cd "$work/$workload"
    begin_comparison "$work/figures/$workload" 300
    for ((run = 0; run < runs; run++)); do
      check_all
    done
    print_comparison "$workload"
  done
}

need curl "Debian's package 'curl' has it"
need unshare "Debian's package 'util-linux' has it"
need ip "Debian's package 'iproute2' has it"
need openssl "Debian's package 'openssl' has it"
prepare_maven
if [ -z "${INSIDE_NAMESPACE:-}" ]; then
  install_from_debian linkchecker
  install_from_npm linkinator@8.1.0 markdown-link-check@3.15.0 graphql@16
  rm -rf "$work"
  mkdir -p "$work"
  make_certificates
  make_roadmaps
  compile_benchmark
  user=()
  [ "$(id -u)" -eq 0 ] || user=(--user --map-root-user)
  INSIDE_NAMESPACE=$node_modules exec unshare "${user[@]}" --net --mount "$0" "$runs" "${workloads[@]}"
fi
node_modules=$INSIDE_NAMESPACE
classpath=$benchmark_root/roadmap-lint-core/target/classes:$(cat "$work/classpath")
compare
