const need = (name) => process.env[name] ?? "c";
module.exports = need;
