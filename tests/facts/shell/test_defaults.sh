[ -z "$PORT" ] && PORT=3000 #! PORT optional = 3000
if [[ -z "$HOST_NAME" ]]; then #! HOST_NAME optional = local host
  export HOST_NAME='local host' #! HOST_NAME set = local host
fi
[ -n "$LEVEL" ] || LEVEL="info" #! LEVEL optional = info
[ -z "$ADDRESS" ] && ADDRESS="http://$HOST_NAME" #! ADDRESS optional = http://$HOST_NAME computed
[ -z "$STAMP" ] && STAMP=`date` #! STAMP optional = `date` computed
[ -z "$ANOTHER" ] && OTHER=1 #! ANOTHER unknown
[ -z "$EMPTY" ] && EMPTY="" #! EMPTY unknown
echo $PORT $HOST_NAME
if [[ -z "$SLOT" && "$KIND" != "a" ]]; then #! KIND unknown; SLOT unknown
  SLOT=$(make_slot)
fi
while [ -z "$REPLY_TEXT" ]; do REPLY_TEXT=$(ask); done
GIVEN_FIRST=$(date)
if [ -z "$GIVEN_FIRST" ]; then GIVEN_FIRST=$(x); fi
