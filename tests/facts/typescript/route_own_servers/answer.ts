export function answer(req, res) {
  res.end("ok");
}
