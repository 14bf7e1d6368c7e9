export const loader = () => 1; //! route GET /files/[[...rest]]
