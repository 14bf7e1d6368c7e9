ONLY_IN_INSTALL=no
: ${STRICT:?} #! STRICT required
source .env
. "${DIR}/.env.local" #! DIR unknown
