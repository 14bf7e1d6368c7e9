module.exports = {
  rewrites: () => [ //! unlisted route
    { source: "/a", destination: "/c" },
    { source: `/${prefix}`, destination: "/d" },
  ],
};
