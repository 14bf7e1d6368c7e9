echo $VERSION $FROM_LIB
[ -z "$PART_NEEDED" ] && exit 1 #! PART_NEEDED required
