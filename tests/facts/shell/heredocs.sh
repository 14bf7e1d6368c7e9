cat <<EOF > out
it's "$COOKED \$NOT #! COOKED unknown
FAKE=$FAKED #! FAKED unknown
EOF
cat <<'EOF'
$RAW
EOF
cat <<-"END" ; cat <<SECOND
	$RAW_TOO
	END
$COOKED_TOO #! COOKED_TOO unknown
SECOND
text=$(cat <<IN
$INSIDE 'here' #! INSIDE unknown
IN
)
echo $FAKE #! FAKE unknown
cat << NEVER
# $A_COMMENT
echo "quoted << WORD" ${AFTER} #! AFTER unknown
WORD
