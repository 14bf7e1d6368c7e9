if [ -z "$MISSING" ]; then #! MISSING required
  echo "set it"
  exit 1
fi
[ -z "$ONE_LINE" ] && exit 1 #! ONE_LINE required
[ -z "$GROUPED" ] && { #! GROUPED required
  echo no
  exit 2; }
[[ -z ${SUB} ]] && (echo no; exit 1) #! SUB required
test -z "${PLUS+x}" && exit $? #! PLUS required
[ -n "$PRESENT" ] || exit 1 #! PRESENT required
[ ! "$NEGATED" ] && exit 1 #! NEGATED required
[ "$EQUAL" = "" ] && exit 1 #! EQUAL required
[ "$UNEQUAL" != '' ] || exit 1 #! UNEQUAL required
[ -n "$CONTINUED" ] || \
  exit 1
if [ -z "$FIRST" ] || [ -z "$SECOND" ]; then exit 1; fi #! FIRST required; SECOND required
if [ "$MODE" = "a" ] && [ -z "$UNDER_MODE" ]; then exit 1; fi #! MODE unknown; UNDER_MODE unknown
if [ -n "$ELSE" ]; then #! ELSE required
  if true; then echo; fi
else
  exit 1
fi
if [ -n "$GATE" ]; then echo on; fi #! GATE optional
[ "$BARE" ] && echo on #! BARE optional
[ "$FLAG" = "true" ] && echo on #! FLAG optional
if [[ "$STAGE" != 'live' ]]; then exit 1; fi #! STAGE unknown
[ "$NUMBER" -gt 3 ] || exit 0 #! NUMBER optional
[ -z "$WARNED" ] && echo "better set it" #! WARNED unknown
[ -z "$LEFT" ] && exit 0 #! LEFT unknown
[ -n "$REFUSED" ] && exit 1 #! REFUSED unknown
if [ -z "$OTHERWISE" ]; then #! OTHERWISE unknown
  exit 1
elif [ -n "$X" ]; then #! X optional
  echo
fi
if [ "$MODE" = "b" ]; then #! MODE unknown
  if [ -z "$NESTED" ]; then #! NESTED unknown
    exit 1
  fi
fi
if true; then [ -z "$SAME_LINE" ] && exit 1; fi #! SAME_LINE unknown
case $1 in start) echo ;; esac
[ -z "$AFTER_BLOCKS" ] && exit 1 #! AFTER_BLOCKS required
if [ -z "$SKIPPED" ]; then #! SKIPPED unknown
  if ! migrate; then
    exit 1
  fi
  other || exit 1
  for i in 1; do exit 1; done
fi
if [ -z "$AFTER_INNER" ]; then #! AFTER_INNER required
  if true; then echo; fi
  exit 1
fi
if [ -z "$BEFORE_INNER" ]; then #! BEFORE_INNER required
  exit 1
  if true; then echo; fi
fi
echo 'if [ -z "$QUOTED" ]; then exit 1; fi' "[ -z $TEXT ] && exit 1" #! TEXT unknown
[ -z "$ALONE" ] #! ALONE unknown
[ -z "$UNCLOSED" ] ; echo #! UNCLOSED unknown
if [ -z "$NEVER_ENDS" ]; then #! NEVER_ENDS unknown
#! @15 CONTINUED required
