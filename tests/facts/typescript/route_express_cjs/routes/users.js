const router = require("express").Router();
router.get("/:id", go); //! route GET /users/[id]
module.exports = router;
return router;
