#!/bin/sh
# Speaks ten digits in six voices, four takes each, and writes WAV files, index.csv and SHA256SUMS into this folder.
# Needs espeak-ng 1.51 and SoX 14.4.2 (Debian: espeak-ng, sox). Nothing in the build runs this; the recordings are committed.
set -eu
cd "$(dirname "$0")"
rm -f ./*.wav

# voice in the file name, voice and variant of espeak-ng, split, base pitch (0 to 99), base rate (words a minute)
voices='
us-m3 en-us+m3 train 42 150
gb-f2 en-gb+f2 train 55 160
scot-m7 en-gb-scotland+m7 train 35 145
us-f5 en-us+f5 train 60 170
rp-f4 en-gb-x-rp+f4 validation 50 155
carib-m1 en-029+m1 test 45 165
'
# take, change of pitch, change of rate
takes='
0 0 0
1 -10 -30
2 12 20
3 5 50
'
words='zero one two three four five six seven eight nine'

say() { # file, voice, rate, pitch, word
  espeak-ng -v "$2" -s "$3" -p "$4" -a 120 -w spoken.tmp.wav "$5"
  # No dither and no random numbers: the same bytes each time. Silence below 1 % is cut at both ends, 20 ms are put back.
  sox -R -D spoken.tmp.wav -b 16 -c 1 "$1" gain -6 rate -h 8000 norm -3 \
    silence 1 0.005 1% reverse silence 1 0.005 1% reverse pad 0.02 0.02
  rm spoken.tmp.wav
}

echo 'file,digit,voice,take,rate,pitch,split' > index.csv
echo "$voices" | while read -r name voice split pitch rate; do
  [ -n "$name" ] || continue
  echo "$takes" | while read -r take more_pitch more_rate; do
    [ -n "$take" ] || continue
    digit=0
    for word in $words; do
      file="${digit}_${name}_${take}.wav"
      say "$file" "$voice" $((rate + more_rate)) $((pitch + more_pitch)) "$word"
      echo "$file,$digit,$name,$take,$((rate + more_rate)),$((pitch + more_pitch)),$split" >> index.csv
      digit=$((digit + 1))
    done
  done
done
sha256sum index.csv ./*.wav | sed 's| \./| |' > SHA256SUMS
