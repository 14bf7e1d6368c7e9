export default { kit: { files: { routes: "pages" } } };
