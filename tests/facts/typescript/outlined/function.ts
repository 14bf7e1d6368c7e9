export default function () {} //! symbol function default
