. ./run.sh
: ${LOOSE:?} #! LOOSE unknown
