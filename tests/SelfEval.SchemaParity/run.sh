#!/usr/bin/env bash
# Judges one corpus of documents by the library and by ajv; the last line is `N passed, N failed`.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd ajv && npm ci --silent)
dotnet run -c Release -- ../../docs/samples/tianhe-2023.json "$work/corpus.ndjson"
node ajv/check.mjs ../../docs/schema/selfeval-report-1.schema.json "$work/corpus.ndjson"
