# What the benchmarks share; each sources it.
export LC_ALL=C
benchmark_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)

# Java's options that roadmap:init proposes to repositories without code.
quick_java=$(tr '\n' ' ' < "$benchmark_root/examples/docs-only/.mvn/jvm.config")

# Ends the script where a program is not there; the rest says where it comes from.
need() {
  local program=$1
  shift
  command -v "$program" > /dev/null || { echo "$program is not there: $*" >&2; exit 1; }
}

# The middle one of the numbers on standard input.
median() {
  sort -n | awk '{ v[NR] = $1 } END { if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# Sets "maven" to the start of a command line that runs the plugin of this tree, whatever the user's
# settings say, from the repository of the integration tests.
prepare_maven() {
  local module=$benchmark_root/roadmap-lint-maven-plugin
  local settings=$module/target/benchmark-settings.xml
  [ -d "$module/target/it-repo" ] || { echo "Run 'mvn verify -DskipTests' first" >&2; exit 1; }
  sed "s|@localRepositoryUrl@|file://${HOME}/.m2/repository|" "$module/src/it/settings.xml" > "$settings"
  maven=(mvn -B -ntp -s "$settings" "-Dmaven.repo.local=$module/target/it-repo")
}

# A project in a repository of its own that has the plugin and nothing else but the roadmaps in it.
make_project() {
  cp "$benchmark_root/examples/docs-only/pom.xml" "$1/pom.xml"
  git -C "$1" init -q
  git -C "$1" add .
  git -C "$1" -c user.name=Benchmark -c user.email=benchmark@example.org commit -q -m "Add roadmaps"
}

# Installs packages of Debian that are missing.
install_from_debian() {
  local package missing=() sudo=()
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q ' installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# Installs packages from npm, and the Node.js that they run on, so that the machine's does not matter.
install_from_npm() {
  local peers=$benchmark_root/roadmap-lint-core/target/benchmark-peers
  need npm "it comes with Node.js"
  mkdir -p "$peers"
  npm install --silent --no-fund --no-audit --prefix "$peers" node@22 "$@" > /dev/null
  node_modules=$peers/node_modules
  PATH=$node_modules/.bin:$PATH
}

# Begins a comparison whose figures go to a folder.
begin_comparison() {
  install_from_debian time
  figures=$1
  limit=$2
  rows=()
  rm -rf "$figures"
  mkdir -p "$figures"
}

# Adds to a row: wall time and CPU time in s, memory in kB, requests; - for what is not known.
record() {
  local row=$1
  shift
  [[ " ${rows[*]/%/ |} " == *" $row |"* ]] || rows+=("$row")
  echo "$@" >> "$figures/$row"
}

# Runs a command once for a row. Its output has to match a pattern, which shows that it did its work: many
# linters end with 1 both for findings and for a crash.
measure() {
  local row=$1 pattern=$2 code=0 wall user system memory
  shift 2
  count_requests > /dev/null
  timeout "$limit" /usr/bin/time -q -o "$figures/time" -f '%e %U %S %M' "$@" > "$figures/log" 2>&1 || code=$?
  if [ $code -eq 124 ]; then
    record "$row" "over-$limit-s" - - "$(count_requests)"
  elif ! grep -Eq "$pattern" "$figures/log"; then
    cp "$figures/log" "$figures/$row.failed"
    record "$row" failed - - "$(count_requests)"
  else
    read -r wall user system memory < <(tail -n 1 "$figures/time")
    record "$row" "$wall" "$(awk "BEGIN { print $user + $system }")" "$memory" "$(count_requests)"
  fi
}

# The requests since the last call; a comparison over a network has a server that counts.
count_requests() {
  echo -
}

# Prints a Markdown table of medians; × is how many times the first row's figure each one is.
print_comparison() {
  local row column values
  echo
  echo "| $1 | wall, s | × | CPU, s | × | memory, MB | × | requests | × |"
  echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'
  for row in "${rows[@]}"; do
    values=()
    for column in 1 2 3 4; do
      values+=("$(column_of "$row" $column)")
    done
    printf '%s\t' "$row" "${values[@]}"
    echo
  done | awk -F '\t' '
    function cell(value, base, format) {
      if (value !~ /^[0-9.]+$/) return value == "-" || value == "" ? " – | –" : " " value " | –"
      return " " sprintf(format, value) " | " (base > 0 ? sprintf("%.2f", value / base) : "–")
    }
    NR == 1 { for (i = 2; i <= 5; i++) base[i] = $i }
    { print "| " $1 " |" cell($2, base[2], "%.2f") " |" cell($3, base[3], "%.2f") " |" cell($4 ~ /^[0-9.]+$/ ? $4 / 1024 : $4, base[4] / 1024, "%.0f") " |" cell($5, base[5], "%d") " |" }'
}

# The median of a column; where a run did not end as it should, what became of it.
column_of() {
  local bad
  bad=$(cut -d ' ' -f "$2" "$figures/$1" | grep -Ev '^[0-9.]+$' | head -n 1 || true)
  if [ -n "$bad" ]; then
    echo "$bad"
  else
    cut -d ' ' -f "$2" "$figures/$1" | median
  fi
}
