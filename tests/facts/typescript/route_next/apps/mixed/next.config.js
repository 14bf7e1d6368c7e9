module.exports = {
  async rewrites() { //! unlisted route
    if (development) return [];
    return [{ source: "/a", destination: "/c" }];
  },
  env: { note: "no basePath" },
};
const spread = { rewrites: () => [{ source: "/a", destination: "/c" }, ...others] }; //! unlisted route
const pattern = { rewrites: () => [{ source: "/((?!api).*)", destination: "/c" }] }; //! unlisted route
const other = { rewrites: () => others }; //! unlisted route
const parts = { rewrites: () => ({ beforeFiles: [], afterFiles }) }; //! unlisted route
const wrapped = { rewrites: () => ({ beforeFiles: [], ...parts }) }; //! unlisted route
spread.rewrites = pattern.rewrites; //! unlisted route
