const { need } = require("@acme/config");
exports.key = need("PK_KEY"); //! PK_KEY required
