export const loader = () => 1; //! route GET /api/folder
