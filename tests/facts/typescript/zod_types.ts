import { z } from "zod";
export const env = z
  .object({
    ZT_BIGINT: z.bigint(), //! ZT_BIGINT required
    ZT_DATE: z.date(), //! ZT_DATE required
    ZT_STRING: z.string(), //! ZT_STRING required
    ZT_BOOLEAN: z.boolean(), //! ZT_BOOLEAN required
    ZT_ENUM: z.enum(), //! ZT_ENUM required
    ZT_NATIVEENUM: z.nativeEnum(), //! ZT_NATIVEENUM required
    ZT_LITERAL: z.literal(), //! ZT_LITERAL required
    ZT_URL: z.url(), //! ZT_URL required
    ZT_EMAIL: z.email(), //! ZT_EMAIL required
    ZT_UUID: z.uuid(), //! ZT_UUID required
    ZT_UUIDV4: z.uuidv4(), //! ZT_UUIDV4 required
    ZT_GUID: z.guid(), //! ZT_GUID required
    ZT_CUID: z.cuid(), //! ZT_CUID required
    ZT_CUID2: z.cuid2(), //! ZT_CUID2 required
    ZT_ULID: z.ulid(), //! ZT_ULID required
    ZT_NANOID: z.nanoid(), //! ZT_NANOID required
    ZT_IPV4: z.ipv4(), //! ZT_IPV4 required
    ZT_IPV6: z.ipv6(), //! ZT_IPV6 required
    ZT_CIDRV4: z.cidrv4(), //! ZT_CIDRV4 required
    ZT_CIDRV6: z.cidrv6(), //! ZT_CIDRV6 required
    ZT_BASE64: z.base64(), //! ZT_BASE64 required
    ZT_BASE64URL: z.base64url(), //! ZT_BASE64URL required
    ZT_JWT: z.jwt(), //! ZT_JWT required
    ZT_INT: z.int(), //! ZT_INT required
    ZT_STRINGBOOL: z.stringbool(), //! ZT_STRINGBOOL required
    ZT_ISO_DATE: z.iso.date(), //! ZT_ISO_DATE required
    ZT_HOSTNAME: z.hostname(), //! ZT_HOSTNAME required
    ZT_HEX: z.hex(), //! ZT_HEX required
    ZT_E164: z.e164(), //! ZT_E164 required
    ZT_OBJECT: z.object(), //! ZT_OBJECT required
    ZT_ARRAY: z.array(), //! ZT_ARRAY required
    ZT_NUMBER: z.number(), //! ZT_NUMBER required
    ZT_BIGINT_COERCED: z.coerce.bigint(), //! ZT_BIGINT_COERCED required
    ZT_STRINGS: z.strings(), //! ZT_STRINGS unknown
  })
  .parse(process.env);
