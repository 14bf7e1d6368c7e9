export default withPlugin({
  basePath: "",
  rewrites: async () => ({ //! unlisted route /a; unlisted route /b/[...rest]
    beforeFiles: [{ source: "/a", destination: "/c" }],
    afterFiles: [],
    // Last of all.
    fallback: [{ source: "/b/:rest+", destination: "/d" }],
  }),
});
