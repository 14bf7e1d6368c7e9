module.exports = { basePath: "/shop" }; //! unlisted route /shop/*
