export default { content: ["./app/**"] };
