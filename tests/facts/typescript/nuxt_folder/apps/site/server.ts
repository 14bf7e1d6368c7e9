export const port = process.env.NF_PORT ?? "1"; //! NF_PORT optional = 1
