const {
  TAKEN_PLAIN, //! TAKEN_PLAIN required
  TAKEN_RENAMED: renamed, //! TAKEN_RENAMED optional
  TAKEN_DEFAULT = "eu-west-1", //! TAKEN_DEFAULT optional = eu-west-1
  TAKEN_BOTH: both = "both", //! TAKEN_BOTH optional = both
  TAKEN_EMPTY = "", //! TAKEN_EMPTY unknown
  "TAKEN_QUOTED": quoted, //! TAKEN_QUOTED unknown
  TAKEN_COMPUTED = region(), //! TAKEN_COMPUTED optional = region() computed
  lowerCase,
} = process.env;

if (!TAKEN_PLAIN) {
  throw new Error("TAKEN_PLAIN is not set");
}

export function gated() {
  if (!renamed) return null;
  return [renamed, TAKEN_DEFAULT, both, TAKEN_EMPTY, quoted, TAKEN_COMPUTED, lowerCase];
}

function region() {
  return "x";
}
