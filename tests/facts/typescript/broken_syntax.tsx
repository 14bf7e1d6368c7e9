export function Page() {
  return (
    <div>
      Terms & Conditions <b>{process.env.E_IN_JSX}</b>
      {process.env.E_AFTER && <span />}
    </div>
  );
}
const x = {{ ;
export const tail = process.env.E_TAIL;
//! @4 E_IN_JSX unknown
//! @5 E_AFTER optional
//! @10 E_TAIL unknown
