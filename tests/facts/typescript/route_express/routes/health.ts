import type { Express } from "express";

export function registerHealth(server: Express, name: string) {
  server.get("/health", go); //! route GET /health; route GET /other/health
}
