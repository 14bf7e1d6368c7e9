export const loader = async () => {}; //! route GET /api/orders
export const action = async () => {}; //! route POST,PUT,PATCH,DELETE /api/orders
