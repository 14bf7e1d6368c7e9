export default "/base-path";
