VERSION=1
. ./scripts/lib.sh
source "$(dirname "$0")/scripts/part.sh"
echo $FROM_LIB $FROM_DEEP $FROM_OTHER $VERSION #! FROM_OTHER unknown
[ -z "$NEEDED" ] && exit 1 #! NEEDED required
