export const loader = () => 1; //! route GET /x
