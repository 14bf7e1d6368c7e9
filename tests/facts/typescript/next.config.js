module.exports = { async rewrites() { return [{ source: "/a", destination: "/b" }]; } }; //! unlisted route /a
