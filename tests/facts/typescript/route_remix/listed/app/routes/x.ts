export const loader = () => 1; //! unlisted route
