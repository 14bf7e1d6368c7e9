// What a branch does is told by its words.
declare const isProd: boolean, IS_PROD: boolean, PROD: boolean;
declare const error: Error, err: Error, response: any, logger: any, log: any, next: any, Status: any;
declare function captureException(reason: string): void;
declare function captureMessage(reason: string): void;

export function stops() {
  if (!process.env.BW_STATUS) return response.status(500).end(); //! BW_STATUS required
  if (!process.env.BW_CODE) return { statusCode: 503 }; //! BW_CODE required
  if (!process.env.BW_SENT) return response.sendStatus(500); //! BW_SENT required
  if (!process.env.BW_JSON) return response.json({}, 500); //! BW_JSON required
  if (!process.env.BW_TEXT) return response.text("", 502); //! BW_TEXT required
  if (!process.env.BW_BODY) return response.body(null, 503); //! BW_BODY required
  if (!process.env.BW_INTERNAL) return response.end(Status.INTERNAL_SERVER_ERROR); //! BW_INTERNAL required
  if (!process.env.BW_SERVICE) return response.end(Status.SERVICE_UNAVAILABLE); //! BW_SERVICE required
  if (!process.env.BW_PROMISE) return Promise.reject(0); //! BW_PROMISE required
  if (!process.env.BW_EXIT) return process.exit(1); //! BW_EXIT required
  if (!process.env.BW_QUOTED) throw new Error("forbidden\" it is"); //! BW_QUOTED required
  if (!process.env.BW_LATE_QUOTED) throw new Error("it is \"forbidden"); //! BW_LATE_QUOTED required
}

export function complains() {
  if (!process.env.BW_ERROR) return { error }; //! BW_ERROR unknown
  if (!process.env.BW_ERR) return next(err); //! BW_ERR unknown
  if (!process.env.BW_FAIL) return "failed"; //! BW_FAIL unknown
  if (!process.env.BW_INVALID) return "invalid"; //! BW_INVALID unknown
  if (!process.env.BW_MISSING) return "missing"; //! BW_MISSING unknown
  if (!process.env.BW_REQUIRED) return "required"; //! BW_REQUIRED unknown
  if (!process.env.BW_UNAUTHORIZED) return "unauthorised"; //! BW_UNAUTHORIZED unknown
  if (!process.env.BW_FORBIDDEN) return "forbidden"; //! BW_FORBIDDEN unknown
  if (!process.env.BW_DENIED) return "denied"; //! BW_DENIED unknown
  if (!process.env.BW_REJECT) return "rejected"; //! BW_REJECT unknown
  if (!process.env.BW_UNAVAILABLE) return "unavailable"; //! BW_UNAVAILABLE unknown
  if (!process.env.BW_BAD) return "bad_request"; //! BW_BAD unknown
  if (!process.env.BW_CONFIGURED) return "not_configured"; //! BW_CONFIGURED unknown
  if (!process.env.BW_FOUND) return "not_found"; //! BW_FOUND unknown
  if (!process.env.BW_SET) return "not set"; //! BW_SET unknown
  if (!process.env.BW_DEFINED) return "not defined"; //! BW_DEFINED unknown
  if (!process.env.BW_SUCCESS) return { success: false }; //! BW_SUCCESS unknown
  if (!process.env.BW_OK) return { ok: false }; //! BW_OK unknown
  if (!process.env.BW_CLIENT) return { status: 404 }; //! BW_CLIENT unknown
}

export function refuses() {
  if (!process.env.BW_THROWN_FORBIDDEN) throw new Forbidden(); //! BW_THROWN_FORBIDDEN unknown
  if (!process.env.BW_THROWN_DENIED) throw new Denied(); //! BW_THROWN_DENIED unknown
  if (!process.env.BW_THROWN_FOUND) throw new NotFound(); //! BW_THROWN_FOUND unknown
  if (!process.env.BW_THROWN_BAD) throw new BadRequest(); //! BW_THROWN_BAD unknown
  if (!process.env.BW_THROWN_WHO) throw new Unauthorized(); //! BW_THROWN_WHO unknown
}

export function logs(): null {
  if (!process.env.BW_CONSOLE) { console.error("x"); return null; } //! BW_CONSOLE unknown
  if (!process.env.BW_LOGGER) { logger.fatal("x"); return null; } //! BW_LOGGER unknown
  if (!process.env.BW_LOG) { log.critical("x"); return null; } //! BW_LOG unknown
  if (!process.env.BW_EXCEPTION) { captureException("x"); return null; } //! BW_EXCEPTION unknown
  if (!process.env.BW_MESSAGE) { captureMessage("x"); return null; } //! BW_MESSAGE unknown
  if (!process.env.BW_QUIET) { console.info("x"); return null; } //! BW_QUIET optional
  return null;
}

export function inNodeEnv(env: any) {
  if (env.NODE_ENV === "test") return;
  if (!process.env.BW_NODE_ENV) throw new Error("x"); //! BW_NODE_ENV unknown
}
export function inStage(stage: string) {
  if (stage !== "production") return;
  if (!process.env.BW_STAGE) throw new Error("x"); //! BW_STAGE unknown
}
export function inProd() {
  if (!isProd) return;
  if (!process.env.BW_PROD) throw new Error("x"); //! BW_PROD unknown
}
export function inCapitals() {
  if (!IS_PROD) return;
  if (!process.env.BW_CAPITALS) throw new Error("x"); //! BW_CAPITALS unknown
}
export function onVercel(env: any) {
  if (env.VERCEL_ENV === "preview") return;
  if (!process.env.BW_VERCEL) throw new Error("x"); //! BW_VERCEL unknown
}
export function inVite(env: any) {
  if (!env.PROD) return;
  if (!process.env.BW_VITE) throw new Error("x"); //! BW_VITE unknown
}
export function notLeft() {
  const many = 1;
  if (isProd) load();
  if (!process.env.BW_NOT_LEFT) throw new Error("x"); //! BW_NOT_LEFT required
  if (!isProd) return many;
}
export function elsewhere() {
  if (many()) return;
  if (!process.env.BW_ELSEWHERE) throw new Error("x"); //! BW_ELSEWHERE required
}
declare function load(value?: unknown): string;
declare function many(): boolean;
