import os
import sys

if not os.getenv("E_EXIT"):  #! E_EXIT required
    exit(1)
if not os.getenv("E_QUIT"):  #! E_QUIT required
    quit("E_QUIT is not set")
if not os.getenv("E_OS_EXIT"):  #! E_OS_EXIT required
    os._exit(3)
if not os.getenv("E_EXIT_BARE"):  #! E_EXIT_BARE optional
    sys.exit()
if not os.getenv("E_SYSTEM_EXIT"):  #! E_SYSTEM_EXIT required
    raise SystemExit(1)
if not os.getenv("E_SYSTEM_EXIT_TEXT"):  #! E_SYSTEM_EXIT_TEXT required
    raise SystemExit("E_SYSTEM_EXIT_TEXT is not set")
if not os.getenv("E_SYSTEM_EXIT_WELL"):  #! E_SYSTEM_EXIT_WELL optional
    raise SystemExit(0)
if not os.getenv("E_SYSTEM_EXIT_BARE"):  #! E_SYSTEM_EXIT_BARE optional
    raise SystemExit
if not os.getenv("E_LOGGED_AND_RAISED"):  #! E_LOGGED_AND_RAISED required
    log.error("not set")
    raise ValueError("E_LOGGED_AND_RAISED")
SECURE = os.getenv("E_SECURE") or print("no")  #! E_SECURE optional = print("no") computed


def refused(code, name):
    if not os.getenv("E_FORBIDDEN"):  #! E_FORBIDDEN unknown
        raise PermissionForbidden("switched off")
    if not os.getenv("E_UNAUTHORIZED"):  #! E_UNAUTHORIZED unknown
        raise HTTPUnauthorized()
    if not os.getenv("E_DENIED"):  #! E_DENIED unknown
        raise PermissionDenied
    if not os.getenv("E_NOT_FOUND"):  #! E_NOT_FOUND unknown
        raise NotFound()
    if not os.getenv("E_BAD_REQUEST"):  #! E_BAD_REQUEST unknown
        raise BadRequest("no")
    if not os.getenv("E_BY_POSITION"):  #! E_BY_POSITION unknown
        raise HTTPError(403)
    if not os.getenv("E_HTTP404"):  #! E_HTTP404 unknown
        raise Http404
    if not os.getenv("E_SKIPPED"):  #! E_SKIPPED unknown
        raise SkipTest("no key")
    if not os.getenv("E_BY_NAME"):  #! E_BY_NAME unknown
        raise HTTPException(forbidden_code)
    if not os.getenv("E_ITS_WORDS"):  #! E_ITS_WORDS required
        raise ConfigError("access is denied without E_ITS_WORDS", f"404 {name}")
    if not os.getenv("E_SERVER_ERROR"):  #! E_SERVER_ERROR required
        raise HTTPException(status_code=500)


def answered(kind):
    if not os.getenv("E_INTERNAL"):  #! E_INTERNAL required
        return Response(status=status.HTTP_500_INTERNAL_SERVER_ERROR)
    if not os.getenv("E_SERVICE"):  #! E_SERVICE required
        return JSONResponse({}, HTTPStatus.SERVICE_UNAVAILABLE)
    if not os.getenv("E_DJANGO"):  #! E_DJANGO required
        return HttpResponseServerError()
    if not os.getenv("E_FLASK"):  #! E_FLASK required
        return "no key", 500
    if not os.getenv("E_FAIL"):  #! E_FAIL unknown
        return fail(kind)
    if not os.getenv("E_INVALID"):  #! E_INVALID unknown
        return Result.INVALID
    if not os.getenv("E_MISSING"):  #! E_MISSING unknown
        return {"state": "missing key"}
    if not os.getenv("E_REQUIRED"):  #! E_REQUIRED unknown
        return "a key is required"
    if not os.getenv("E_LOGIN"):  #! E_LOGIN unknown
        return HttpResponseUnauthorized()
    if not os.getenv("E_HIDDEN"):  #! E_HIDDEN unknown
        return HttpResponseForbidden()
    if not os.getenv("E_REFUSED"):  #! E_REFUSED unknown
        return Access.DENIED
    if not os.getenv("E_REJECTED"):  #! E_REJECTED unknown
        return reject(kind)
    if not os.getenv("E_UNAVAILABLE"):  #! E_UNAVAILABLE unknown
        return "temporarily unavailable"
    if not os.getenv("E_BAD"):  #! E_BAD unknown
        return HttpResponseBadRequest()
    if not os.getenv("E_GONE"):  #! E_GONE unknown
        return Response(status=410)
    if not os.getenv("E_CONFIGURED"):  #! E_CONFIGURED unknown
        return "mail is not configured"
    if not os.getenv("E_FOUND"):  #! E_FOUND unknown
        return jsonify(reason="no account not found")
    if not os.getenv("E_SET"):  #! E_SET unknown
        return "E_SET not set"
    if not os.getenv("E_DEFINED"):  #! E_DEFINED unknown
        return "no such thing: not defined"
    if not os.getenv("E_QUIET"):  #! E_QUIET optional
        return 2000


def logged(jobs):
    if not os.getenv("E_LOGGED_FATAL"):  #! E_LOGGED_FATAL unknown
        logger.fatal("no key")
        return
    if not os.getenv("E_LOGGED_CRITICAL"):  #! E_LOGGED_CRITICAL unknown
        LOG_critical.warning("no key")
        logging.critical("no key")
        return
    if not os.getenv("E_LOGGED_EXCEPTION"):  #! E_LOGGED_EXCEPTION unknown
        log.exception("no key")
        return
    if not os.getenv("E_CAPTURED_EXCEPTION"):  #! E_CAPTURED_EXCEPTION unknown
        sentry.capture_exception(kind)
        return
    if not os.getenv("E_CAPTURED_MESSAGE"):  #! E_CAPTURED_MESSAGE unknown
        capture_message("no key")
        return
    if not os.getenv("E_LOGGED_WARNING"):  #! E_LOGGED_WARNING optional
        logger.warning("switched off")
        return
    for job in jobs:
        if not os.getenv("E_BREAK"):  #! E_BREAK optional
            break
        if not os.getenv("E_LOGGED_ONLY"):  #! E_LOGGED_ONLY unknown
            logger.error("no key")
        print(job)
