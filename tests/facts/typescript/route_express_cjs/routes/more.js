#!/usr/bin/env node
// Nothing stands below a comment.
;
module.exports = function (app) {
  app.get("/more", go); //! route GET /more
};
