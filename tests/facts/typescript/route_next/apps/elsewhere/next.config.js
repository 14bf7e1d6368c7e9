const basePath = process.env.BASE ?? ""; //! BASE unknown
module.exports = { basePath }; //! unlisted route
