export const { action } = createAction({}); //! route  /api/made
