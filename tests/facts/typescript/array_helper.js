function check(names) {
  const missing = names.filter((name) => !process.env[name]);
  if (missing.length) {
    process.exit(1);
  }
}
check(["L_ONE", "L_TWO"]); //! L_ONE unknown; L_TWO unknown

function anyOf(name, ...others) {
  for (const key of [name, ...others]) {
    if (process.env[key]) return process.env[key];
  }
  throw new Error(name);
}
exports.one = anyOf("L_SINGLE"); //! L_SINGLE required
exports.two = anyOf("L_FIRST", "L_OTHER"); //! L_FIRST unknown; L_OTHER unknown

const read = (name) => process.env[name] ?? "r";
exports.all = ["L_MAPPED"].map(read); //! L_MAPPED optional = r
