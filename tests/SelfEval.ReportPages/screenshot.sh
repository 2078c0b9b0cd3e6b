#!/usr/bin/env bash
# Draws the picture in the README: docs/images/report.png, the page of the seed report with one tip shown.
set -euo pipefail
cd "$(dirname "$0")"
bash chromium.sh
npm ci --silent
node screenshot.mjs ../../docs/samples/tianhe-2023.html ../../docs/images/report.png
