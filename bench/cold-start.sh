#!/bin/sh
# How much longer a process takes that reads and solves one school of 60 than the same program that does nothing. Both are run by turns, so that other work on the machine hits both.
# Usage: bench/cold-start.sh [ROUNDS]; needs Release builds of bench/Matching.Bench (which makes the school) and bench/Matching.ColdStart.
set -eu
here="$(dirname "$0")"
program="$here/Matching.ColdStart/bin/Release/net10.0/Counterpart.Matching.ColdStart.dll"
rounds="${1:-31}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
dotnet "$here/Matching.Bench/bin/Release/net10.0/Counterpart.Matching.Bench.dll" family school 60 1 --write "$folder/school-60.txt" --repeat 1 > /dev/null
tenths() {
    begin=$(date +%s%N)
    dotnet "$program" "$@" > /dev/null
    end=$(date +%s%N)
    echo $(((end - begin) / 100000))
}
round=0
while [ "$round" -lt "$rounds" ]; do
    tenths >> "$folder/nothing"
    tenths "$folder/school-60.txt" >> "$folder/once"
    round=$((round + 1))
done
median() { sort -n "$folder/$1" | sed -n "$((rounds / 2 + 1))p"; }
least() { sort -n "$folder/$1" | sed -n 1p; }
echo "# $(date -u +'%F %H:%M') UTC, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET 10, commit $(git -C "$here" describe --always --dirty), load $(cut -d' ' -f1 /proc/loadavg)"
echo "# bench/cold-start.sh $rounds: tenths of milliseconds of wall time, runs by turns"
echo "median: nothing $(median nothing), one school of 60 $(median once), difference $(($(median once) - $(median nothing)))"
echo "least:  nothing $(least nothing), one school of 60 $(least once), difference $(($(least once) - $(least nothing)))"
