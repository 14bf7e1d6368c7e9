import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { decryptSecret, encryptSecret, safeEqual } from "./crypto";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("encryptSecret", () => {
  it("round-trips, and never gives the same ciphertext twice", () => {
    vi.stubEnv("TOKEN_ENCRYPTION_KEY", randomBytes(32).toString("base64"));
    const first = encryptSecret("token", "row-1");
    expect(first).not.toBe(encryptSecret("token", "row-1"));
    expect(decryptSecret(first, "row-1")).toBe("token");
    expect(() => decryptSecret(first, "row-2")).toThrow();
  });

  it("refuses a key of the wrong length", () => {
    vi.stubEnv("TOKEN_ENCRYPTION_KEY", "c2hvcnQ=");
    expect(() => encryptSecret("token", "row-1")).toThrow(/32 bytes/);
  });
});

describe("safeEqual", () => {
  it("compares texts of any length", () => {
    expect(safeEqual("a", "a")).toBe(true);
    expect(safeEqual("a", "ab")).toBe(false);
  });
});
