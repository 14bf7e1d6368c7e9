export const action = wrap(go); //! route  /api/wrapped
