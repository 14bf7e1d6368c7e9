export GIVEN=2 SECRET_TOKEN=abcdefgh12 ; export MADE="$(date)" ; export -p #! GIVEN set = 2; MADE set; SECRET_TOKEN set = ***
for ITEM in a b; do echo $ITEM; done
select CHOICE in a b; do echo $CHOICE; done
read -r -p "name:" ANSWER SECOND_ANSWER ; mapfile -t ROWS
printf -v TEXT '%s' x ; getopts "ab" FLAG_NAME ; (( COUNT += 1 ))
f() { local INNER_NAME OTHER_NAME=1; declare -r FIXED; echo $INNER_NAME $OTHER_NAME $FIXED; }
if true; then BRANCHED=1; else MORE+=2; fi
case $1 in a) CASED=1 ;; esac
LIST[0]=1
echo $ANSWER $SECOND_ANSWER $ROWS $TEXT $FLAG_NAME $COUNT $BRANCHED $MORE $CASED $LIST $GIVEN
NODE_ENV=production DEBUG="a b" node app.js "$NODE_ENV" #! DEBUG set = a b; NODE_ENV set = production
env LEVEL=3 ./run ; ./run --option=X --NAME=$OPTION_VALUE #! LEVEL set = 3; OPTION_VALUE unknown
export PASSED="$PASSED" ; export BRACED=${BRACED} #! BRACED set; BRACED unknown; PASSED set; PASSED unknown
PATH_LIST="$PATH_LIST:/opt"
SETTLED=1
echo ${SETTLED:-2} ${BRANCHED:-3} ${SETTLED:?} #! BRANCHED optional = 3
REPEATED=${REPEATED:-4} #! REPEATED optional = 4
echo ${REPEATED:-5} #! REPEATED optional = 5
echo "TEXT_ONLY=1" $TEXT_ONLY #! TEXT_ONLY unknown
NORMAL="${NORMAL:-}" #! NORMAL unknown
MAYBE=1 run ; echo ${MAYBE:-} ${NORMAL:-} #! MAYBE set = 1
export IFS=x
