const rewrites = async () => [{ source: "/a", destination: "/b" }];
module.exports = { rewrites }; //! unlisted route
