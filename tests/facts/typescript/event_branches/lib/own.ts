export const aliased = (event: object) => event;
