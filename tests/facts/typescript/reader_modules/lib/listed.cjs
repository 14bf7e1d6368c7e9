const need = (name) => process.env[name];
const secret = (name) => process.env[name];
module.exports = { need };
secret("RM_SECRET"); //! RM_SECRET unknown
