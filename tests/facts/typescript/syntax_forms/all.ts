function* made(name: string) {
  yield process.env[name];
}
export const one = made("SF_GENERATOR"); //! SF_GENERATOR unknown
export const two = process.env.SF_NEGATED ?? -port; //! SF_NEGATED optional = -port computed
export const three = process.env.SF_NEGATIVE ?? -1; //! SF_NEGATIVE optional = -1
const names = { a: "SF_BANG" }; //! SF_BANG unknown
export const four = process.env[names!.a];
const sure = process.env!;
export const five = sure.SF_SURE ?? "s"; //! SF_SURE optional = s
const nothing = process.env.SF_NOT ?? !port; //! SF_NOT optional = !port computed
