export function GET() {} //! unlisted route
