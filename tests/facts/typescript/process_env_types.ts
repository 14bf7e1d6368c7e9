declare namespace NodeJS {
  interface ProcessEnv {
    T_REQUIRED: string; //! T_REQUIRED declared
    readonly T_OPTIONAL?: string; //! T_OPTIONAL declared
    lower: string;
  }
}
type Names = keyof typeof process.env;
