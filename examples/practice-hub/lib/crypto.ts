import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";

function encryptionKey(): Buffer {
  const encoded = process.env.TOKEN_ENCRYPTION_KEY;
  if (!encoded) {
    throw new Error("TOKEN_ENCRYPTION_KEY is not set");
  }
  const key = Buffer.from(encoded, "base64");
  if (key.length !== KEY_BYTES) {
    throw new Error(`TOKEN_ENCRYPTION_KEY must be ${KEY_BYTES} bytes in base64`);
  }
  return key;
}

/**
 * Encrypts a token for storage. The context (table and row, say) is authenticated with it, so that a
 * ciphertext copied into another row does not decrypt there.
 */
export function encryptSecret(plaintext: string, context: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, encryptionKey(), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, "utf8"));
  const ciphertext = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
  const payload = Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
  return `${VERSION}.${payload.toString("base64url")}`;
}

export function decryptSecret(stored: string, context: string): string {
  const [version, encoded] = stored.split(".");
  if (version !== VERSION || !encoded) {
    throw new Error("Encrypted value has an unknown format");
  }
  const payload = Buffer.from(encoded, "base64url");
  const iv = payload.subarray(0, IV_BYTES);
  const tag = payload.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, encryptionKey(), iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, "utf8"));
  decipher.setAuthTag(tag);
  const plaintext = Buffer.concat([
    decipher.update(payload.subarray(IV_BYTES + TAG_BYTES)),
    decipher.final(),
  ]);
  return plaintext.toString("utf8");
}

/** Compares in constant time; both sides are hashed first, so the length does not leak either. */
export function safeEqual(left: string, right: string): boolean {
  return timingSafeEqual(sha256(left), sha256(right));
}

/** Tokens that we only need to recognise again are stored as this hash. */
export function hashToken(token: string): string {
  return sha256(token).toString("hex");
}

export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
