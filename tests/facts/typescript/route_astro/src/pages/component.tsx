export const GET = go;
