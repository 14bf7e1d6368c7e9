// What the grammar makes nothing of is read as plain text, where it is no prose.
const here = process.env.UP_PARSED; //! UP_PARSED unknown
class { process.env.UP_BROKEN } //! UP_BROKEN unknown
const text = "process.env.UP_STRING";
const x = {{ process.env.UP_ERROR /* process.env.UP_COMMENT */ //! UP_ERROR unknown
