package keys

const Key = "N_KEY" //! N_KEY unknown
