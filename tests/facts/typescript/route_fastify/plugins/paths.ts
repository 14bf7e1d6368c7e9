export enum Unused {}
export const API = "/api";
