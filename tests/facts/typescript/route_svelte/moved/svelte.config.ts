export default { kit: { paths: { base: "/base" } } };
