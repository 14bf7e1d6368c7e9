export function a() {} //! symbol function a
export default 3;
module.exports = a;
