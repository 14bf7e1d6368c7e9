process.env.W_SET = "1"; //! W_SET set
process.env["W_INDEX"] = "1"; //! W_INDEX set
process.env.W_AUGMENTED ??= "1"; //! W_AUGMENTED set
delete process.env.W_DELETED; //! W_DELETED set
vi.stubEnv("W_STUBBED", "x"); //! W_STUBBED set
process.env.W_LEFT = process.env.W_RIGHT ?? "r"; //! W_LEFT set; W_RIGHT optional = r
const saved = process.env;
process.env = { ...saved };
process.env = saved;
for (const name of ["a"]) process.env[name] = "x";
declare const vi: { stubEnv(name: string, value: string): void };
