package nested

const Top = "N_TOP" //! N_TOP unknown
