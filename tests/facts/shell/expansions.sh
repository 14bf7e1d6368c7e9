#!/bin/sh
# $COMMENTED and it's not closed
OWN=1
TARGET="${TARGET:-production}" #! TARGET optional = production
: "${NEEDED:?is not set}" ; : ${NEEDED_TOO?} #! NEEDED required; NEEDED_TOO required
: "${GIVEN_HERE:=5}" ${SINGLE_DEFAULT-'x y'} ${EMPTY:-} ${ALTERNATIVE:+1} #! ALTERNATIVE optional; EMPTY unknown; GIVEN_HERE optional = 5; SINGLE_DEFAULT optional = x y
echo $OWN $FREE "$HOME" ${OTHER} ${BASH_VERSION} $LC_ALL $GITHUB_SHA #! FREE unknown; GITHUB_SHA unknown; OTHER unknown
echo 'no $SINGLE' "it's $DOUBLE" \$ESCAPED "\$NOT_EITHER" $'it\'s $QUOTED' #! DOUBLE unknown
echo ${OUTER:-${INNER:-deep}} ${FROM_COMMAND:-`hostname`} "${IN_QUOTES:-"quoted $NESTED"}" #! FROM_COMMAND optional = `hostname` computed; INNER optional = deep; IN_QUOTES optional = quoted $NESTED computed; NESTED unknown; OUTER optional = ${INNER:-deep} computed
echo ${#LENGTH} ${LIST[0]} ${CUT%/*} ${LOWER,,} $lower ${MixedCase} $$AFTER_NUMBER #! CUT unknown; LENGTH unknown; LOWER unknown
echo "$(echo "$DEEP" 'not $HERE')" $((1 << SHIFT + $SUM)) "(" $AFTER #! AFTER unknown; DEEP unknown; SUM unknown
echo word#$NO_COMMENT "a # $IN_STRING" ;# $COMMENT #! IN_STRING unknown; NO_COMMENT unknown
cat <<< "$HERE_STRING" #! HERE_STRING unknown
API_KEY="${API_KEY:-abcdefgh12345}" #! API_KEY optional = ***
echo "${BROKEN_BRACE:-never closed #! BROKEN_BRACE unknown
