export const action = () => 1; //! unlisted route
export const loader = () => 1;
