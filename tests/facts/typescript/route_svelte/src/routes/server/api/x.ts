export const GET = load;
