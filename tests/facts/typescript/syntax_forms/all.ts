function* made(name: string) {
  yield process.env[name];
}
export const one = made("SF_GENERATOR"); //! SF_GENERATOR unknown
export const two = process.env.SF_NEGATED ?? -port; //! SF_NEGATED optional = -port computed
export const three = process.env.SF_NEGATIVE ?? -1; //! SF_NEGATIVE optional = -1
const names = { a: "SF_BANG", b: "SF_TYPED" }; //! SF_BANG unknown; SF_TYPED unknown
export const four = process.env[names!.a];
const sure = process.env!;
export const five = sure.SF_SURE ?? "s"; //! SF_SURE optional = s
const generating = function* (name: string) {
  yield process.env[name];
};
export const six = generating("SF_GENERATING"); //! SF_GENERATING unknown
const arrow = name => process.env[name];
export const seven = arrow("SF_ARROW"); //! SF_ARROW unknown
export const eight = (<Env>process.env).SF_ASSERTED ?? "a"; //! SF_ASSERTED optional = a
export const nine = process.env[names.b as Names.Of.All];
const optional = (name?: string) => process.env[name!];
export const ten = optional("SF_OPTIONAL"); //! SF_OPTIONAL unknown
const nothing = process.env.SF_NOT ?? !port; //! SF_NOT optional = !port computed
