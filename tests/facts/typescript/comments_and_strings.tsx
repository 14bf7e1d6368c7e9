// process.env.IN_LINE_COMMENT
/* process.env.IN_BLOCK
   process.env.IN_BLOCK_TWO */
const text = "process.env.IN_STRING";
const example = `export const a = process.env.IN_TEMPLATE;`;
const url = `https://api.example.com/${process.env.IN_URL}/x`; //! IN_URL unknown
const pattern = /process.env.IN_REGEX/;
export function Help() {
  return (
    <p title="process.env.IN_ATTRIBUTE">
      Don't set process.env.IN_JSX_TEXT & go on
      {process.env.IN_JSX_EXPRESSION} {/* process.env.IN_JSX_COMMENT */}
    </p>
  );
}
//! @12 IN_JSX_EXPRESSION unknown
export const after = [text, example, url, pattern, process.env.AFTER_ALL]; //! AFTER_ALL unknown
