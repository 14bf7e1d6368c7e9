exports.attach = (app) => {
  app.get("/by-name", go); //! route GET /by-name
};
exports.attachMore = (app) => {
  app.get("/attached-more", go); //! route GET /attached-more
};
// A comment has nothing below it.
;
