const NAMES = ["KM_ONE", "KM_TWO"]; //! KM_ONE unknown; KM_TWO unknown
const missing = NAMES.filter((name) => !process.env[name]);
if (others.length) throw new Error(missing.join(", "));
const ASKED = ["KM_THREE"]; //! KM_THREE unknown
const lacking = ASKED.filter((name) => !process.env[name]);
if (lacking) throw new Error();
const COUNTED = ["KM_FOUR"]; //! KM_FOUR unknown
const few = COUNTED.filter((name) => !process.env[name]);
if (few.length) console.log(few);
const THROWN = ["KM_FIVE"]; //! KM_FIVE required
const none = THROWN.filter((name) => !process.env[name]);
if (none.length) throw new Error();
