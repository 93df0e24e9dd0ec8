#!/bin/sh
# アトラスを公開する、前の版に戻す、古い版を片付ける。読み方は release.md にあります。
# Puts a release of the atlas in place, takes one back, clears old ones away; see release.md.
# Needs a shell and GNU cp, mv, find, sort, comm (Debian and others have them).
#
#   release.sh publish <dist> <place> [<name>]   dist の中身を公開する
#   release.sh back <place> <name>               前に公開した版に戻す（名前は <place>/releases の下）
#   release.sh tidy <place> <days>               使われなくなって <days> 日たった版を消す
#
#   <place>/current    いま公開している版への symlink。サーバーの設定はここを指します
#   <place>/releases   版ごとのページ。assets は下の assets への symlink です
#   <place>/assets     すべての版のスクリプト、スタイル、データ。名前が同じなら中身も同じです
set -eu
umask 022
export LC_ALL=C

# One rename: a request sees the old release or the new one, never something between.
switch_to() {
    [ -f "$1/releases/$2/index.html" ] || { echo "$1/releases/$2: no release" >&2; exit 1; }
    old=$(basename "$(readlink "$1/current" || true)")
    # Since when the old one is no longer shown: what "tidy" counts from.
    if [ -n "$old" ]; then touch "$1/releases/$old.assets"; fi
    ln -sfn "releases/$2" "$1/next"
    mv -T "$1/next" "$1/current"
    echo "$2"
}

publish() {
    dist=$1 place=$2 name=${3:-$(date +%Y%m%d-%H%M%S)}
    [ -f "$dist/.vite/whole.json" ] || { echo "$dist: no site, or a build that has not come to its end" >&2; exit 1; }
    cat "$dist/.vite/whole.json" >&2
    new=$place/releases/$name
    [ ! -e "$new" ] || { echo "$new: is there already" >&2; exit 1; }
    mkdir -p "$place/assets" "$place/releases"
    # Left by a publish of the same name that broke off.
    rm -rf "$new.part"
    mkdir "$new.part"
    cp -a "$dist/." "$new.part/"
    # Whoever built it, and with whatever umask: the server reads it as somebody else.
    chmod -R u=rwX,go=rX "$new.part"
    # Before they are shared: "tidy" leaves alone what a list names.
    (cd "$new.part" && find assets -type f | sort) > "$new.assets"
    # A link appears whole or not at all, and what is being sent to somebody is not written over.
    cp -aln "$new.part/assets/." "$place/assets/"
    rm -r "$new.part/assets"
    ln -s ../../assets "$new.part/assets"
    mv -T "$new.part" "$new"
    switch_to "$place" "$name"
}

tidy() {
    place=$1 days=$2
    current=$(basename "$(readlink "$place/current")")
    find "$place/releases" -maxdepth 1 -name '*.assets' -mtime "+$days" ! -name "$current.assets" |
        while read -r list; do
            rm -rf "${list%.assets}"
            rm "$list"
            echo "removed $(basename "$list" .assets)"
        done
    # Broken off while they were copied.
    find "$place/releases" -maxdepth 1 -name '*.part' -mtime +0 -exec rm -r {} +
    wanted=$(mktemp)
    sort -u "$place"/releases/*.assets > "$wanted"
    (cd "$place" && find assets -type f | sort | comm -13 "$wanted" - | while read -r file; do rm "$file"; done)
    rm "$wanted"
}

case "${1:-} $#" in
"publish 3" | "publish 4" | "back 3" | "tidy 3") ;;
*)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
command=$1
shift
case $command in
publish) publish "$@" ;;
back) switch_to "$@" ;;
tidy) tidy "$@" ;;
esac
