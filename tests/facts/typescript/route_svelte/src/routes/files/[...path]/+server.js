export const PUT = write; //! route PUT /files/[[...path]]
