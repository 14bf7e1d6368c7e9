eval "echo \$$NAME" #! NAME unknown; not enumerable
eval "$(make_settings)"
echo ${!ACME_*} ; echo "${!POINTER}" ${!keys[@]} ${!names*} #! not enumerable; not enumerable ACME_*
printenv ACME_URL ; printenv HOME ; printenv "$WHICH" #! ACME_URL unknown; WHICH unknown; not enumerable
cut .env | grep x ; env | grep ^ACME_ ; printenv | sort ; env | sed s/a/b/ #! not enumerable; not enumerable ACME_*
envsubst < template ; envsubst '$LISTED ${LISTED_TOO}' < other #! LISTED unknown; LISTED_TOO unknown; not enumerable
envsubst "\$IN_DOUBLE" < a #! IN_DOUBLE unknown
# eval "echo \$$COMMENTED" ; envsubst '$NOT' < a
echo 'printenv | grep X'
my-envsubst < b ; echo "envsubst" | x-printenv $Y #! Y unknown
