#!/usr/bin/env bash
# Validates logs against the schema of SARIF and looks at pages with a real browser; the last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bash chromium.sh >&2 || exit 1
npm ci --silent || exit 1

# check NAME ARGUMENTS...: a report in every format; that it has findings is no failure here.
dotnet build ../../src/SelfEval.Cli -c Release -v q >&2 || exit 1
check() {
  local name=$1 format code
  shift
  for format in html sarif; do
    code=0
    dotnet run --no-build -c Release --project ../../src/SelfEval.Cli -- check "$@" --fail-on never --format "$format" --output "$work/$name.$format" || code=$?
    [ "$code" -eq 0 ] || exit 1
  done
}
samples=../../docs/samples
check tianhe "$samples/tianhe-2023.json"
check faults "$samples/faults-2024.json" --prior "$samples/full-2023.json"
check faults-en "$samples/faults-2024.json" --prior "$samples/full-2023.json" --lang en
check both "$samples/tianhe-2023.json" "$samples/faults-2024.json"
check text ../SelfEval.Domain.Tests/Samples/tianhe-federation-of-trade-unions-2023.txt
check full "$samples/full-2024.json"
check hostile hostile.json

code=0
sarif=$(node sarif.mjs "$work"/{tianhe,faults,faults-en,both,text,hostile}.sarif) || code=1
echo "$sarif"
pages=$(node browser.mjs "$work") || code=1
echo "$pages"
count() { printf '%s\n' "$1" | sed -nE "s/^([0-9]+) passed, ([0-9]+) failed$/\\$2/p"; }
echo "$(($(count "$sarif" 1) + $(count "$pages" 1))) passed, $(($(count "$sarif" 2) + $(count "$pages" 2))) failed"
exit "$code"
