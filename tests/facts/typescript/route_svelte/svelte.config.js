export default { kit: { adapter: adapter() } };
