function action() {}
export const loader = () => 1; //! route GET /inner
