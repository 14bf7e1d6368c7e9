FROM_OTHER=1
VERSION=2
. ../scripts/lib.sh
. ./gone.sh
echo $FROM_LIB
: ${DEMANDED:?} ${KEPT:-1} #! DEMANDED unknown; KEPT optional = 1
