export default [route("y", "./routes/x.ts")]; //! unlisted route
