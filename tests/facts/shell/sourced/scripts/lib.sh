FROM_LIB=1
if true; then . "$HERE_DIR/deep.sh"; fi #! HERE_DIR unknown
echo $VERSION $ONLY_IN_INSTALL #! ONLY_IN_INSTALL unknown
