#!/usr/bin/env bash
# Sees to it that there is a browser and a font with Chinese; on Debian it installs what is missing.
set -euo pipefail
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=" chromium"
command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family)" ] || missing+=" fonts-noto-cjk"
if [ -n "${missing:-}" ]; then
  command -v apt-get >/dev/null || { echo "needs$missing"; exit 1; }
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fontconfig $missing
fi
