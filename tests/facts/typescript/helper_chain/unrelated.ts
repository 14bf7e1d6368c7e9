import { requireEnv } from "some-package";
export const x = requireEnv("H_FOREIGN");
export const y = getEnv("H_GUESSED");
declare function getEnv(name: string): string;
