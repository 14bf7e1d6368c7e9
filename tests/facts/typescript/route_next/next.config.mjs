/** The rewrites are below, without a basePath. */
const nextConfig = {
  reactStrictMode: true,
  async rewrites() { //! unlisted route /docs/[[...path]]; unlisted route /old/[id]
    return [
      // To the site of the docs.
      { source: "/docs/:path*", destination: `${DOCS}/:path*` },
      { source: "/old/:id", has: [{ type: "header", key: "x" }], destination: "/new/:id" },
    ];
  },
};
export default nextConfig;
