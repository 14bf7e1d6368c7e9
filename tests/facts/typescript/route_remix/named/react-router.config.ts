export default { basename: "/x" };
